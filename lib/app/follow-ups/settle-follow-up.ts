import { announceChange } from '@/lib/app/news';
import type { FollowUp } from '@/lib/domain/follow-up';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { changeFollowUp } from '@/lib/storage/follow-ups';

/**
 * She has asked about it.
 *
 * @param answer what he said, in her words; without one, an answer that is there stays
 */
export async function settleFollowUp(id: string, now: Instant, answer?: string): Promise<void> {
  await changeAndTell(
    id,
    (old) => ({ ...old, askedOn: old.askedOn ?? localDateAt(now), answer: answer ?? old.answer }),
    now,
  );
}

/** She has not asked after all: it waits again, as before. */
export async function reopenFollowUp(id: string, now: Instant): Promise<void> {
  await changeAndTell(id, ({ askedOn: _asked, ...old }) => ({ ...old, answer: '' }), now);
}

async function changeAndTell(
  id: string,
  change: (followUp: FollowUp) => FollowUp,
  now: Instant,
): Promise<void> {
  await changeFollowUp(id, change, now);
  await announceChange(['followUps']);
}
