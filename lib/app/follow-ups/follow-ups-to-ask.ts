import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { toAsk } from '@/lib/domain/today/to-ask';
import { listFollowUps } from '@/lib/storage/follow-ups';

/**
 * What she may remember to ask one son, in the order in which it comes up.
 *
 * @param count how many at most
 */
export async function followUpsToAsk(
  sonId: string,
  today: LocalDate,
  count: number,
): Promise<FollowUp[]> {
  return toAsk(await listFollowUps(sonId), today, count);
}
