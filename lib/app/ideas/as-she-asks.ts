import type { LocalDate } from '@/lib/domain/local-date';
import type { PickRecords } from '@/lib/domain/today/pick-records';

/**
 * The records as a page looks at them on which she asks for an idea by herself. The race begins
 * anew: today's card neither leads it nor stops it. And no idea waits because the two were in touch
 * a day ago, as she is about to ring him now; while things are hurt or silent the wait stays. Nor
 * does one wait for a contact that it follows, as she knows what there has been.
 *
 * @param isForVisit she looks for something for a visit, so that he is taken to be with her
 */
export function asSheAsks(records: PickRecords, today: LocalDate, isForVisit = false): PickRecords {
  return {
    ...records,
    sheAsks: { isForVisit },
    ideaDays: records.ideaDays.filter(({ on }) => on < today),
  };
}
