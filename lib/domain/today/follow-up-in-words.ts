import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';

/** "He", "him" and "his" in what she noted: not to be said to himself. */
const ABOUT_HIM = /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu;
/** Only these stand after "wondering": "how the driving test went", "whether the boiler is mended". */
const INDIRECT_QUESTION = /^(?:how|what|whether|if|when|where|who|which|why)\b/i;

/** Whether a noted thing speaks of him in the third person. */
export function speaksOfHim(text: string, sonName: string): boolean {
  return ABOUT_HIM.test(text) || (sonName !== '' && text.includes(sonName));
}

/**
 * What he mentioned, to stand after "wondering" in words to him; empty when her note does not read
 * right there.
 */
export function followUpInWords({ text }: FollowUp, sonName: string): string {
  const bare = text.trim().replace(/[.?!…]+$/u, '');
  if (!INDIRECT_QUESTION.test(bare) || speaksOfHim(bare, sonName)) return '';
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/**
 * The one to ask about today: its day has come, or it has none; the latest first.
 *
 * @param notAsked those she has not asked about
 */
export function followUpToAsk(
  notAsked: readonly FollowUp[],
  today: LocalDate,
): FollowUp | undefined {
  return notAsked
    .filter(
      ({ askOn, isHardTime, mentionedOn }) =>
        !isHardTime && mentionedOn < today && (!askOn || askOn <= today),
    )
    .sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1))[0];
}

function sortKey({ askOn, mentionedOn, id }: FollowUp): string {
  return `${askOn ?? ''} ${mentionedOn} ${id}`;
}
