import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { distanceOf } from '@/lib/domain/son';
import type { PickRecords } from './pick-records';

/** A visit goes on for so many days after she noted it, or may be thanked for. */
const DAYS_OF_A_VISIT = 2;

/** Whether he lives far away and is not visiting, as far as we know. */
export function isFarApart({ son, interactions }: PickRecords, today: LocalDate): boolean {
  const since = addDays(today, -DAYS_OF_A_VISIT);
  const isVisiting = interactions.some(({ kind, happenedAt }) => {
    const on = localDateAt(happenedAt);
    return kind === 'visit' && on >= since && on <= today;
  });
  return distanceOf(son) === 'far' && !isVisiting;
}
