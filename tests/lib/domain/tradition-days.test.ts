import { describe, expect, it } from 'vitest';
import { isReviewDue, nextReview } from '@/lib/domain/agreement';
import { parseLocalDate } from '@/lib/domain/local-date';
import { nextTraditionDay, restsUntil, startedAgain } from '@/lib/domain/tradition-days';
import { inventTradition } from '@/tests/support/invented-traditions';

const day = parseLocalDate;
const today = day('2026-12-22');
const rest = (from: string, to: string) => ({ from: day(from), to: day(to) });
const holidays = [rest('2026-12-20', '2026-12-27'), rest('2026-12-28', '2027-01-04')];

describe('a tradition that rests', () => {
  it('comes next on the first of its days after the rest', () => {
    const sundays = inventTradition({ pauses: holidays });
    expect(nextTraditionDay(sundays, today, undefined)).toBe('2027-01-10');
    expect(nextTraditionDay(inventTradition(), today, undefined)).toBe('2026-12-27');
  });

  it('rests until the end of all rests that touch', () => {
    expect(restsUntil({ pauses: holidays }, today)).toBe('2027-01-04');
    expect(restsUntil({ pauses: holidays }, day('2027-01-05'))).toBeUndefined();
  });

  it('starts again at once; its later rests stay', () => {
    const later = rest('2027-07-01', '2027-08-31');
    expect(startedAgain([...holidays, later], today)).toEqual([
      rest('2026-12-20', '2026-12-21'),
      later,
    ]);
    expect(startedAgain([rest('2026-12-22', '2026-12-24')], today)).toEqual([]);
  });
});

describe('an agreement', () => {
  it('is due for a look from its day on', () => {
    expect(isReviewDue({ reviewOn: today }, today)).toBe(true);
    expect(isReviewDue({ reviewOn: day('2026-12-23') }, today)).toBe(false);
    expect(isReviewDue({}, today)).toBe(false);
  });

  it('is looked at again in three months, on a day that exists', () => {
    expect(nextReview(day('2026-08-31'))).toBe('2026-11-30');
    expect(nextReview(day('2026-11-30'))).toBe('2027-02-28');
    expect(nextReview(day('2026-12-22'))).toBe('2027-03-22');
  });
});
