import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarContext,
  eventsOfMilestone,
  eventsOfPlan,
  eventsOfTradition,
} from '@/lib/domain/calendar/events-of-record';
import { addDays, instantAt, parseLocalDate } from '@/lib/domain/local-date';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { recurrenceDays } from '@/lib/domain/recurrence-days';
import { isPausedOn, type Tradition } from '@/lib/domain/tradition';
import { daysByIcalJs, daysByNodeIcal, fileOf } from '@/tests/support/calendars';
import { inventMilestone, TODAY } from '@/tests/support/invented';
import { aTradition, someMilestone, somePlan, someTradition } from '@/tests/support/invented-days';

const BIRTHDAY = { month: 2, day: 29 };
/** Few ways of coming back lie at the turn of a year: `npm run test:long` finds them. */
const RUNS = { numRuns: process.env.LONG ? 3000 : 100 };
const TIMEOUT_MS = process.env.LONG ? 600_000 : 60_000;
const WINDOW = { from: TODAY, to: addDays(TODAY, 3 * 365 + 1) };

/** Last changed some days ago. */
function context(daysAgo = 100): CalendarContext {
  const changedOn = addDays(TODAY, -daysAgo);
  return {
    changedAt: instantAt(changedOn, '12:00'),
    changedOn,
    today: TODAY,
    remindersAt: '09:00',
    title: 'A day',
    note: '',
  };
}

describe('two readers find the days that the product knows', () => {
  const read = (file: string) => [daysByIcalJs(file, WINDOW), daysByNodeIcal(file, WINDOW)];

  it(
    'of any milestone',
    () => {
      fc.assert(
        fc.property(someMilestone, fc.nat({ max: 1000 }), (milestone, daysAgo) => {
          const days = occurrencesBetween(milestone, WINDOW.from, WINDOW.to);
          const file = fileOf(eventsOfMilestone(milestone, context(daysAgo)));
          expect(read(file)).toEqual([days, days]);
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'of any tradition, without those on which it rests',
    () => {
      fc.assert(
        fc.property(someTradition, fc.nat({ max: 1000 }), (tradition, daysAgo) => {
          const days = recurrenceDays(tradition.recurrence, WINDOW, BIRTHDAY).filter(
            (day) => !isPausedOn(tradition, day),
          );
          const events = eventsOfTradition(tradition, BIRTHDAY, context(daysAgo));
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
          expect(read(fileOf(events))).toEqual([days, days]);
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'of any plan',
    () => {
      fc.assert(
        fc.property(somePlan, (plan) => {
          const days = WINDOW.from <= plan.on && plan.on <= WINDOW.to ? [plan.on] : [];
          expect(read(fileOf(eventsOfPlan(plan, context())))).toEqual([days, days]);
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );
});

describe('29 February', () => {
  const leapDay = inventMilestone({ day: { repeats: 'yearly', month: 2, day: 29 } });
  const file = fileOf(eventsOfMilestone(leapDay, context()));
  const window = { from: TODAY, to: parseLocalDate('2033-01-01') };

  it.each([
    ['ical.js', daysByIcalJs],
    ['node-ical', daysByNodeIcal],
  ])('is 28 February in common years to %s', (_name, daysBy) => {
    expect(daysBy(file, window)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });
});

describe('a weekday before a date', () => {
  const before = (month: number, day: number) =>
    aTradition({ recurrence: { every: 'year-before', month, day, weekday: 6 } });

  it('is written out for ten years, since not all calendars have words for it', () => {
    const events = eventsOfTradition(before(12, 25), undefined, context());
    expect(events.map(({ on }) => on)).toEqual([
      '2026-12-19',
      '2027-12-18',
      '2028-12-23',
      '2029-12-22',
      '2030-12-21',
      '2031-12-20',
      '2032-12-18',
      '2033-12-24',
      '2034-12-23',
      '2035-12-22',
    ]);
  });

  it('has an id for each year, that of the date', () => {
    const events = eventsOfTradition(before(1, 3), undefined, context());
    expect(events).toHaveLength(10);
    expect(events[0]).toMatchObject({ uid: 'tradition-call-2027@kinthread', on: '2027-01-02' });
    expect(events[1]).toMatchObject({ uid: 'tradition-call-2028@kinthread', on: '2028-01-01' });
    expect(events.every(({ repeats }) => repeats === undefined)).toBe(true);
    const ids = (daysAgo: number) =>
      eventsOfTradition(before(3, 3), undefined, context(daysAgo)).map(({ uid }) => uid);
    expect(new Set(ids(0)).size).toBe(10);
    const atTheEnd = aTradition({
      recurrence: { every: 'year-before', month: 12, day: 27, weekday: 0 },
    });
    expect(eventsOfTradition(atTheEnd, undefined, context())).toMatchObject([
      { on: '2026-12-20', uid: 'tradition-call-2026@kinthread' },
      { on: '2027-12-26', uid: 'tradition-call-2027@kinthread' },
      { on: '2028-12-24', uid: 'tradition-call-2028@kinthread' },
      ...Array(7).fill({}),
    ]);
    expect(ids(2000)).toEqual(ids(0));
  });
});

describe('a tradition', () => {
  it('begins on its first day that is no rest, and leaves the other rests out', () => {
    const tradition = aTradition({
      pauses: [
        { from: parseLocalDate('2026-06-01'), to: parseLocalDate('2026-06-20') },
        { from: parseLocalDate('2026-07-01'), to: parseLocalDate('2026-07-12') },
      ],
    });
    expect(eventsOfTradition(tradition, undefined, context(30))).toMatchObject([
      { on: '2026-06-21', restsOn: ['2026-07-05', '2026-07-12'] },
    ]);
  });

  it('ends before a rest that has no end', () => {
    const pauses = [{ from: parseLocalDate('2026-07-01'), to: parseLocalDate('2999-01-01') }];
    const [event, ...others] = eventsOfTradition(aTradition({ pauses }), undefined, context(0));
    expect(event).toMatchObject({ on: '2026-06-21', until: '2026-06-28', restsOn: [] });
    expect(others).toEqual([]);
  });

  it('is not there while nobody knows its day', () => {
    const onBirthday = aTradition({ recurrence: { every: 'birthday' } });
    expect(eventsOfTradition(onBirthday, undefined, context())).toEqual([]);
    expect(eventsOfTradition(onBirthday, BIRTHDAY, context())).toHaveLength(1);
  });
});

describe('it rings', () => {
  const HOUR = 60;
  const DAY = 24 * HOUR;
  const plan = { id: 'lunch', sonId: 'sam', title: 'Lunch', on: TODAY, note: '' };

  it('for a milestone at the hour of the reminders, as many days before as she chose', () => {
    const milestone = inventMilestone({ notices: [30, 7, 1, 0] });
    const [event] = eventsOfMilestone(milestone, context());
    const days = [30, 7, 1, 0];
    expect(event?.ringsAt).toEqual(days.map((before) => 9 * HOUR - before * DAY));
  });

  it('for a plan the day before and an hour before, or on the day', () => {
    expect(eventsOfPlan({ ...plan, time: '13:00' }, context())[0]?.ringsAt).toEqual([
      9 * HOUR - DAY - 13 * HOUR,
      -HOUR,
    ]);
    expect(eventsOfPlan(plan, context())[0]?.ringsAt).toEqual([9 * HOUR - DAY, 9 * HOUR]);
  });

  it('for a tradition at its time or on the day, unless she wants none', () => {
    const ringsOf = (changes: Partial<Tradition>) =>
      eventsOfTradition(aTradition(changes), undefined, context())[0]?.ringsAt;
    expect(ringsOf({ time: '17:00' })).toEqual([0]);
    expect(ringsOf({})).toEqual([9 * HOUR]);
    expect(ringsOf({ isReminded: false })).toEqual([]);
  });
});
