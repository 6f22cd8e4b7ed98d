import type { Records } from '@/lib/domain/backup';
import { addDays, type LocalDate, partsOf } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { SEASONS, type Season, STAGES, type Stage } from '@/lib/domain/son';
import { inventFollowUp, inventInterest, inventMilestone, inventOutcome } from './invented';
import { inventContacts } from './invented-contacts';
import { traitsOf } from './invented-traits';
import { inventWalks } from './invented-walks';

/** How many families of each season and stage. */
const COPIES = ['', ' two', ' three'];

/**
 * Sixty families, three of each season and stage, in an order in which the first ten already vary.
 * What else sets one apart from the next follows from its name.
 */
export const FAMILIES: readonly string[] = COPIES.flatMap((copy) =>
  SEASONS.flatMap((_season, shift) =>
    STAGES.map((stage, index) => `${SEASONS[(index + shift) % SEASONS.length]} ${stage}${copy}`),
  ),
);

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
  id = name.replaceAll(' ', '-'),
): Records {
  const [season, stage] = name.split(' ') as [Season, Stage];
  const traits = traitsOf(name, season, stage, from);
  const his = { sonId: id, updatedAt: 0 };
  const awayOn = addDays(from, 15);
  const away = ['listen-good-news', 'memories-one-photo', 'positives-jar'];
  return {
    sons: [{ ...traits.son, id, updatedAt: 0 }],
    interests: traits.interests.map((interest) => ({ ...inventInterest(interest), ...his })),
    milestones: milestonesOf(id, stage, from).map((milestone) => ({ ...milestone, ...his })),
    interactions: inventContacts(season, traits.isAnswering, from, days).map((time) => ({
      ...time,
      ...his,
    })),
    traditions: [],
    plans: [],
    agreements: [],
    followUps: followUpsOf(from).map((followUp) => ({ ...followUp, ...his })),
    ideaDays: [],
    ideaOutcomes: away.map((idea) => ({
      ...inventOutcome(idea, awayOn, 'put-away'),
      ...his,
    })),
    ownIdeas: traits.ownIdeas.map((own) => ({ ...own, ...his })),
    pathWalks: inventWalks(id, traits.path, from, days).map((walk) => ({ ...walk, updatedAt: 0 })),
    occurrences: [],
    settings: [{ ...DEFAULT_SETTINGS, ...traits.choices, updatedAt: 0 }],
  };
}

const AGES: Readonly<Record<Stage, number>> = {
  child: 7,
  teen: 14,
  'adult-near': 24,
  'adult-far': 33,
};

const TESTS: Readonly<Record<Stage, string>> = {
  child: 'Swimming test',
  teen: 'Maths exam',
  'adult-near': 'Driving test',
  'adult-far': 'Final exams',
};

function milestonesOf(sonId: string, stage: Stage, from: LocalDate) {
  const { year, month, day } = partsOf(addDays(from, 50));
  const birthday = { repeats: 'yearly', month, day, sinceYear: year - AGES[stage] } as const;
  const once = (days: number) => ({ repeats: 'once', on: addDays(from, days) }) as const;
  return [
    inventMilestone({ id: birthdayIdOf(sonId), kind: 'birthday', title: '', day: birthday }),
    inventMilestone({ id: `exam-${sonId}`, title: TESTS[stage], day: once(30) }),
    inventMilestone({ id: `job-${sonId}`, kind: 'first-day', title: 'New job', day: once(150) }),
    inventMilestone({ id: `gig-${sonId}`, kind: 'event', title: 'Leeds gig', day: once(240) }),
  ];
}

function followUpsOf(from: LocalDate) {
  return [
    inventFollowUp({ id: 'test', mentionedOn: addDays(from, 25), askOn: addDays(from, 31) }),
    inventFollowUp({
      id: 'grief',
      text: 'losing his dog',
      mentionedOn: addDays(from, 70),
      isHardTime: true,
    }),
    inventFollowUp({
      id: 'boiler',
      text: 'whether the boiler is mended',
      mentionedOn: addDays(from, 120),
    }),
    inventFollowUp({ id: 'job', text: 'His new boss', mentionedOn: addDays(from, 155) }),
  ];
}
