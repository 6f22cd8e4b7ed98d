import fc from 'fast-check';
import { addDays, daysInMonth, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { type Milestone, type MilestoneDay, NOTICES } from '@/lib/domain/milestone';
import type { Plan } from '@/lib/domain/plan';
import { type Recurrence, WEEKDAYS, WEEKS_OF_MONTH } from '@/lib/domain/recurrence';
import type { Tradition } from '@/lib/domain/tradition';
import { TODAY } from './invented';

const someDay = fc.integer({ min: -900, max: 1400 }).map((days) => addDays(TODAY, days));
const someTime = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
/** A day that some year has, often one at the edge of a month. */
const someYearDay = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant({ month: 2, day: 29 }) },
    {
      weight: 3,
      arbitrary: fc.record({
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      }),
    },
  )
  .map(({ month, day }) => ({ month, day: Math.min(day, daysInMonth(2024, month)) }));
const weekday = fc.constantFrom(...WEEKDAYS);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });

const someMilestoneDay: fc.Arbitrary<MilestoneDay> = fc.oneof(
  someDay.map((on) => ({ repeats: 'once' as const, on })),
  fc
    .record(
      { at: someYearDay, sinceYear: fc.integer({ min: 1950, max: 2029 }) },
      { requiredKeys: ['at'] },
    )
    .map(({ at, ...rest }) => ({ repeats: 'yearly' as const, ...at, ...rest })),
);

/** Any way of coming back. */
const someRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    every: fc.constant('weeks' as const),
    interval: fc.integer({ min: 1, max: 52 }),
    weekday,
    from: someDay,
  }),
  fc.record({
    every: fc.constant('month' as const),
    week: fc.constantFrom(...WEEKS_OF_MONTH),
    weekday,
  }),
  someYearDay.map((at) => ({ every: 'year' as const, ...at })),
  fc
    .tuple(someYearDay, weekday)
    .map(([at, on]) => ({ every: 'year-before' as const, ...at, weekday: on })),
  fc.constant({ every: 'birthday' as const }),
);

const somePause = fc
  .tuple(someDay, fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 9000 })))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

/** Any date that matters to him. */
export const someMilestone: fc.Arbitrary<Milestone> = fc.record({
  id: fc.uuid(),
  sonId: fc.constant('sam'),
  kind: fc.constantFrom('exam', 'other'),
  title: words,
  day: someMilestoneDay,
  notices: fc.subarray([...NOTICES]),
  asksAfter: fc.boolean(),
  note: words,
});

/** Any tradition, with rests short and very long. */
export const someTradition: fc.Arbitrary<Tradition> = fc.record(
  {
    id: fc.uuid(),
    sonId: fc.constant('sam'),
    title: words,
    recurrence: someRecurrence,
    time: someTime,
    tiedTo: words,
    pauses: fc.array(somePause, { maxLength: 3 }),
    isReminded: fc.boolean(),
    note: words,
  },
  {
    requiredKeys: ['id', 'sonId', 'title', 'recurrence', 'tiedTo', 'pauses', 'isReminded', 'note'],
  },
);

/** Any plan. */
export const somePlan: fc.Arbitrary<Plan> = fc.record(
  {
    id: fc.uuid(),
    sonId: fc.constant('sam'),
    title: words,
    on: someDay,
    time: someTime,
    note: words,
  },
  { requiredKeys: ['id', 'sonId', 'title', 'on', 'note'] },
);

/** A tradition that comes back every Sunday from `2026-06-07` on, unless told otherwise. */
export function aTradition(fields: Partial<Tradition> = {}): Tradition {
  return {
    id: 'call',
    sonId: 'daniel',
    title: 'Sunday call',
    recurrence: { every: 'weeks', interval: 1, weekday: 0, from: firstSunday },
    tiedTo: '',
    pauses: [],
    isReminded: true,
    note: '',
    ...fields,
  };
}
const firstSunday: LocalDate = parseLocalDate('2026-06-07');
