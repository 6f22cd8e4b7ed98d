import type { FollowUp } from '@/lib/domain/follow-up';

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
