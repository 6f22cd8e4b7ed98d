import type { Interest } from '@/lib/domain/interest';
import { addDays, type LocalDate, partsOf } from '@/lib/domain/local-date';
import { birthdayIdOf, KIND_DEFAULTS, type Milestone } from '@/lib/domain/milestone';
import { SEASONS, type Son, type Stage, stageForAge, WAYS_OF_LOVE } from '@/lib/domain/son';
import type { Random } from './random';
import { ANNIVERSARIES, EVENTS, FAVOURITES, INTERESTS, TOPICS_TO_LEAVE } from './words';

export type SampleSon = {
  readonly son: Son;
  readonly interests: readonly Interest[];
  readonly milestones: readonly Milestone[];
};

/** Invents one son: who he is, what he likes, and the days that matter to him. */
export function inventSon(
  random: Random,
  identity: Pick<Son, 'id' | 'addedAt' | 'name' | 'callsHer'>,
  past: { readonly from: LocalDate; readonly today: LocalDate },
): SampleSon {
  const age = random.between(9, 38);
  const bornIn = partsOf(past.today).year - age;
  const son: Son = {
    ...identity,
    stage: stageOf(random, age),
    season: random.pick([...SEASONS, 'close', 'busy', 'drifting'] as const),
    favourites: random
      .some(Object.entries(FAVOURITES), 2)
      .map(([about, whats]) => ({ about, what: random.pick(whats) })),
    waysOfLove: random.some(WAYS_OF_LOVE, random.between(1, 2)),
    touch: random.pick(['yes', 'yes', 'ask', 'no']),
    topicsToLeave: random.happens(0.4) ? [random.pick(TOPICS_TO_LEAVE)] : [],
    note: '',
  };
  return {
    son,
    interests: inventInterests(random, son.id, past),
    milestones: [inventBirthday(random, son, bornIn), ...inventEvents(random, son, past)],
  };
}

function stageOf(random: Random, age: number): Stage {
  const stage = stageForAge(age);
  return stage === 'adult-near' && random.happens(0.5) ? 'adult-far' : stage;
}

function inventInterests(
  random: Random,
  sonId: string,
  past: { readonly from: LocalDate; readonly today: LocalDate },
): readonly Interest[] {
  return random.some(INTERESTS, random.between(2, 5)).map(([name, note], index) => ({
    id: `${sonId}-interest-${index + 1}`,
    sonId,
    name,
    strength: random.pick([1, 2, 2, 3] as const),
    note: random.happens(0.7) ? note : '',
    heardOn: addDays(past.from, random.between(0, 120)),
    ...(random.happens(0.6) ? { lastAskedOn: addDays(past.today, -random.between(3, 150)) } : {}),
  }));
}

function inventBirthday(random: Random, son: Son, sinceYear: number): Milestone {
  return {
    id: birthdayIdOf(son.id),
    sonId: son.id,
    kind: 'birthday',
    title: '',
    day: {
      repeats: 'yearly',
      month: random.between(1, 12),
      day: random.between(1, 28),
      sinceYear,
    },
    note: '',
    ...KIND_DEFAULTS.birthday,
  };
}

/** A yearly day, some single days that are over, and one or two that are to come. */
function inventEvents(
  random: Random,
  { id: sonId, stage }: Son,
  past: { readonly from: LocalDate; readonly today: LocalDate },
): readonly Milestone[] {
  const { year } = partsOf(past.today);
  const life = stage === 'child' || stage === 'teen' ? stage : 'adult';
  const anniversary: Milestone = {
    id: `${sonId}-milestone-0`,
    sonId,
    kind: 'anniversary',
    title: ANNIVERSARIES[life],
    day: {
      repeats: 'yearly',
      month: random.between(1, 12),
      day: random.between(1, 28),
      sinceYear: year - random.between(1, 6),
    },
    note: '',
    ...KIND_DEFAULTS.anniversary,
  };
  const events = random
    .some(EVENTS[life], random.between(3, 5))
    .map(([title, kind], index): Milestone => {
      const on = addDays(past.today, index < 2 ? random.between(2, 90) : -random.between(10, 300));
      return {
        id: `${sonId}-milestone-${index + 1}`,
        sonId,
        kind,
        title,
        day: { repeats: 'once', on },
        note: '',
        ...KIND_DEFAULTS[kind],
      };
    });
  return [anniversary, ...events];
}
