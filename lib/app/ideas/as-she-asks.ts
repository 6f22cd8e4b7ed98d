import type { Occasion } from '@/lib/domain/idea';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PickRecords } from '@/lib/domain/today/pick-records';

/**
 * The records as a page looks at them on which she asks for an idea by herself. The race begins
 * anew: today's card neither leads it nor stops it. And no idea waits because the two were in touch
 * a day ago, as she is about to ring him now; while things are hurt or silent the wait stays. Nor
 * does one wait for a contact that it follows, as she knows what there has been.
 *
 * @param moment she looks for something for a visit or a call, so that there is taken to be one
 */
export function asSheAsks(records: PickRecords, today: LocalDate, moment?: Occasion): PickRecords {
  return {
    ...records,
    sheAsks: { isForVisit: moment === 'visit', isForCall: moment === 'phone-call' },
    ideaDays: records.ideaDays.filter(({ on }) => on < today),
  };
}
