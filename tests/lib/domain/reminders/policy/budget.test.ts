import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFreeAt, notificationTimes, overBudget } from '@/lib/domain/reminders/policy/budget';
import { anOccurrence } from '@/tests/support/reminder-records';

const HOUR = 3_600_000;
const at = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();

describe('a notification', () => {
  it('is counted once, however many lines it brings', () => {
    const digest = { notificationId: 'digest@x', shownAt: at(21) };
    const ledger = [anOccurrence(digest), anOccurrence({ ...digest, id: 'other@2026-11-21' })];
    expect(notificationTimes(ledger)).toEqual([at(21)]);
  });

  it('is counted while it is being shown', () => {
    const claimed = anOccurrence({ state: 'claimed', claimedAt: at(21) });
    expect(notificationTimes([claimed])).toEqual([at(21)]);
  });

  it('is counted although she put it off, and again when it comes back', () => {
    const again = anOccurrence({ shownAt: at(21, 18), shownBefore: [at(21)] });
    expect(notificationTimes([again])).toEqual([at(21), at(21, 18)]);
  });

  it('is not counted when there was none: the line went straight onto her list', () => {
    expect(notificationTimes([anOccurrence({ attempts: 0, shownAt: at(21) })])).toEqual([]);
  });
});

describe('the budget', () => {
  const three = [at(15), at(17), at(20)];

  it.each([
    ['lets the first of the week come', [], at(21), undefined],
    ['is one a day', [at(21)], at(21, 18), 'budget-day'],
    ['is so many in seven days', three, at(21), 'budget-week'],
    ['forgets what came a week ago', three, at(22), undefined],
    ['keeps two apart over midnight', [at(20, 22)], at(21, 1), 'too-soon'],
    ['lets a future of a wrong clock alone', [at(28)], at(21), undefined],
  ])('%s', (_case, times, now, expected) => {
    expect(overBudget(times, 3, now)).toBe(expected);
  });

  it('is free again at the first moment at which nothing stands against it', () => {
    expect(budgetFreeAt([at(21)], 3, at(21, 18))).toBe(at(22, 0));
    expect(budgetFreeAt([at(20, 22)], 3, at(21, 1))).toBe(at(21, 2));
    expect(budgetFreeAt(three, 3, at(21))).toBe(at(22, 0));
    expect(budgetFreeAt([], 3, at(21))).toBe(at(21));
  });

  it('is free at the moment that it names, and over until then', () => {
    const times = fc.array(fc.integer({ min: at(10), max: at(21) }), { maxLength: 9 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 7 }), (came, aWeek) => {
        const now = at(21);
        const free = budgetFreeAt(came, aWeek, now);
        expect(overBudget(came, aWeek, free)).toBeUndefined();
        for (let moment = now; moment < free; moment += HOUR) {
          expect(overBudget(came, aWeek, moment)).toBeDefined();
        }
      }),
    );
  });
});
