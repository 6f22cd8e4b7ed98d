import type { Records } from '@/lib/domain/backup';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays, type LocalDate, partsOf } from '@/lib/domain/local-date';
import { SEASONS, type Season, type Son, STAGES, type Stage } from '@/lib/domain/son';
import {
  inventInteraction,
  inventInterest,
  inventMilestone,
  inventOutcome,
  inventSon,
} from './invented';

/** One family for each season and stage, in an order in which the first ten already vary. */
export const FAMILIES: readonly string[] = SEASONS.flatMap((_season, shift) =>
  STAGES.map((stage, index) => `${SEASONS[(index + shift) % SEASONS.length]} ${stage}`),
);

/** Days from one time in touch to the next. */
const RHYTHM_DAYS: Readonly<Record<Season, number>> = {
  close: 2,
  busy: 5,
  drifting: 12,
  hurt: 30,
  silent: 200,
};

/** What sets one family apart from the next, besides its season and stage. */
const TRAITS: readonly Partial<Son>[] = [
  { waysOfLove: ['time'], touch: 'yes' },
  { waysOfLove: ['words', 'help'], touch: 'ask' },
  { touch: 'no', topicsToLeave: ['money', 'his job'] },
];

/**
 * The records of an invented family over a number of days.
 *
 * @param name one of `FAMILIES`
 * @param id the son's
 */
export function inventFamily(
  name: string,
  from: LocalDate,
  days: number,
  id = name.replace(' ', '-'),
): Records {
  const [season, stage] = name.split(' ') as [Season, Stage];
  const place = FAMILIES.indexOf(name);
  const space = place % 4 === 3 ? { spaceUntil: addDays(from, 20) } : {};
  const son = inventSon({ id, season, stage, ...TRAITS[place % TRAITS.length], ...space });
  const his = { sonId: id, updatedAt: 0 };
  const awayOn = addDays(from, 15);
  const away = ['listen-good-news', 'memories-one-photo', 'positives-jar'];
  return {
    sons: [{ ...son, updatedAt: 0 }],
    interests: ['climbing', 'Arsenal', 'cooking'].map((interest) => ({
      ...inventInterest(interest),
      ...his,
    })),
    milestones: milestonesOf(id, from).map((milestone) => ({ ...milestone, ...his })),
    interactions: interactionsOf(season, from, days).map((time) => ({ ...time, ...his })),
    traditions: [],
    plans: [],
    agreements: [],
    followUps: [],
    ideaDays: [],
    ideaOutcomes: away.map((idea) => ({ ...inventOutcome(idea, awayOn, 'put-away'), ...his })),
    ownIdeas: [],
    pathWalks: [],
    occurrences: [],
    settings: [],
  };
}

function milestonesOf(sonId: string, from: LocalDate) {
  const birthday = { repeats: 'yearly', ...partsOf(addDays(from, 50)), sinceYear: 1999 } as const;
  const exam = { repeats: 'once', on: addDays(from, 30) } as const;
  return [
    inventMilestone({ id: `birthday-${sonId}`, kind: 'birthday', title: '', day: birthday }),
    inventMilestone({ id: `exam-${sonId}`, title: 'Driving test', day: exam }),
  ];
}

function interactionsOf(season: Season, from: LocalDate, days: number): Interaction[] {
  const rhythm = RHYTHM_DAYS[season];
  return Array.from({ length: Math.floor(days / rhythm) }, (_none, index) =>
    inventInteraction(addDays(from, index * rhythm), {
      kind: index % 2 ? 'text' : 'call',
      startedBy: index % 3 ? 'her' : 'him',
    }),
  );
}
