import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Pause } from '@/lib/domain/tradition';
import { changeRecord } from '@/lib/storage/records';

/** Puts other rests in the place of those that a tradition has, as when it starts again early. */
export async function changeRests(
  id: string,
  pauses: readonly Pause[],
  now: Instant,
): Promise<void> {
  await changeRecord('traditions', id, (tradition) => ({ ...tradition, pauses }), now);
  await announceChange(['traditions']);
}
