import { announceChange } from '@/lib/app/news';
import type { FollowUp } from '@/lib/domain/follow-up';
import { type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { saveFollowUp } from '@/lib/storage/follow-ups';

/** Something he mentioned, in her words, to stand after "Ask". */
export type FollowUpDraft = {
  readonly sonId: string;
  readonly text: string;
  readonly askOn?: LocalDate;
  readonly luckOn?: LocalDate;
  readonly isHardTime?: boolean;
  readonly interactionId?: string;
};

/** Keeps something he mentioned, so that she can ask about it later. */
export async function addFollowUp(draft: FollowUpDraft, now: Instant): Promise<FollowUp> {
  const followUp: FollowUp = {
    ...draft,
    id: crypto.randomUUID(),
    mentionedOn: localDateAt(now),
    answer: '',
  };
  await saveFollowUp(followUp, now);
  await announceChange(['followUps']);
  return followUp;
}
