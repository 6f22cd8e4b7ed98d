import type { LocalDate } from '@/lib/domain/local-date';
import type { PickRecords } from '@/lib/domain/today/pick-records';

/**
 * The records as a page looks at them on which she asks for an idea by herself. The race begins
 * anew: today's card neither leads it nor stops it. And no idea waits because the two were in touch
 * a day ago, as she is about to ring him now; while things are hurt or silent the wait stays.
 */
export function asSheAsks(records: PickRecords, today: LocalDate): PickRecords {
  const { son, ideaDays } = records;
  return {
    ...records,
    son: { ...son, cadence: { atLeastDays: 0, atMostDays: 0 } },
    ideaDays: ideaDays.filter(({ on }) => on < today),
  };
}
