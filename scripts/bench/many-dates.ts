import { addDays, type LocalDate, partsOf } from '@/lib/domain/local-date';
import { KIND_DEFAULTS, type Milestone } from '@/lib/domain/milestone';
import type { Recurrence, Weekday } from '@/lib/domain/recurrence';
import type { Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';

const YEAR_DAYS = 365;
const MONTHS = 12;

/** A son of whom only the days are told. */
export function inventedSon(): Son {
  return {
    id: 'bench-son',
    addedAt: Date.UTC(2020, 0, 1),
    name: 'Daniel',
    callsHer: 'Mum',
    stage: 'adult-far',
    season: 'close',
    favourites: [],
    waysOfLove: [],
    touch: 'ask',
    topicsToLeave: [],
    note: '',
  };
}

/** Half as many yearly milestones, spread over the year, and half traditions of every kind. */
export function manyDates(
  count: number,
  today: LocalDate,
  sonId: string,
): { readonly milestones: readonly Milestone[]; readonly traditions: readonly Tradition[] } {
  const half = Math.floor(count / 2);
  return {
    milestones: Array.from({ length: half }, (_, index) => milestoneOf(index, today, sonId)),
    traditions: Array.from({ length: count - half }, (_, index) =>
      traditionOf(index, today, sonId),
    ),
  };
}

function milestoneOf(index: number, today: LocalDate, sonId: string): Milestone {
  const { month, day } = partsOf(addDays(today, index % YEAR_DAYS));
  return {
    id: `bench-milestone-${index}`,
    sonId,
    kind: 'event',
    title: `Day ${index}`,
    day: { repeats: 'yearly', month, day },
    ...KIND_DEFAULTS.event,
    note: '',
  };
}

function traditionOf(index: number, today: LocalDate, sonId: string): Tradition {
  return {
    id: `bench-tradition-${index}`,
    sonId,
    title: `Tradition ${index}`,
    recurrence: recurrenceOf(index, today),
    tiedTo: '',
    pauses: [],
    isReminded: true,
    note: '',
  };
}

function recurrenceOf(index: number, today: LocalDate): Recurrence {
  const weekday = (index % 7) as Weekday;
  const month = (index % MONTHS) + 1;
  switch (index % 4) {
    case 0:
      return { every: 'weeks', interval: (index % 3) + 1, weekday, from: today };
    case 1:
      return { every: 'month', week: 1, weekday };
    case 2:
      return { every: 'year', month, day: (index % 28) + 1 };
    default:
      return { every: 'year-before', weekday, month, day: 25 };
  }
}
