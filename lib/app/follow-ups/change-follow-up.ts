import { announceChange } from '@/lib/app/news';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/local-date';
import { changeFollowUp as changeStored } from '@/lib/storage/follow-ups';

/** What she can change about it; a field that is `undefined` on purpose is taken away. */
export type FollowUpChanges = {
  readonly [Field in keyof Omit<FollowUp, 'id' | 'sonId'>]?: FollowUp[Field] | undefined;
};

/** Changes something he mentioned; what is not in `changes` stays as it is. */
export async function changeFollowUp(
  id: string,
  changes: FollowUpChanges,
  now: Instant,
): Promise<void> {
  await changeStored(id, (old) => withoutEmpty({ ...old, ...changes }), now);
  await announceChange(['followUps']);
}

function withoutEmpty(followUp: FollowUpChanges & Pick<FollowUp, 'id' | 'sonId'>): FollowUp {
  const kept = Object.entries(followUp).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as FollowUp;
}
