import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '@/lib/domain/backup';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { randomOf } from './random';
import { inventChoices, withHisLife } from './sample-choices';
import { inventIdeaDays } from './sample-ideas';
import { inventFollowUps, inventInteractions } from './sample-interactions';
import { momentOf } from './sample-moment';
import { inventPaths } from './sample-paths';
import { settledReminders } from './sample-reminders';
import { inventSon } from './sample-son';
import { inventTraditions } from './sample-traditions';
import { CALLED, HER_NAMES, HIS_NAMES, OWN_KINDS } from './words';

export type SampleWish = {
  /** Decides everything that the other wishes leave open. */
  readonly seed: number;
  /** 1 to 12. */
  readonly sons: number;
  /** How long she has kept records; 1 or more. */
  readonly years: number;
  /** The records end the day before. */
  readonly today: LocalDate;
  readonly ideaIds: readonly string[];
  /** Times in touch with each son, when it shall not be what suits the family. */
  readonly interactions?: number;
};

/** Invents a family with records of every kind, as a copy that can be loaded. */
export function makeSampleFamily(wish: SampleWish): Backup {
  const random = randomOf(wish.seed);
  const past = { from: addDays(wish.today, -365 * wish.years), today: wish.today };
  const callsHer = random.pick(CALLED);
  const ownKinds = random.some(OWN_KINDS, 2);
  const families = random.some(HIS_NAMES, wish.sons).map((name, index) => {
    const id = `sample-${wish.seed}-son-${index + 1}`;
    // Chances of their own, so that what came before them stays as it was.
    const pathChance = randomOf(wish.seed * 13 + index);
    const lifeChance = randomOf(wish.seed * 17 + index + 5);
    const invented = inventSon(
      random,
      { id, addedAt: momentOf(past.from, 10, index), name, callsHer },
      past,
    );
    const interactions = inventInteractions(
      random,
      invented.son,
      ownKinds,
      past,
      wish.interactions,
    );
    return {
      ...invented,
      son: withHisLife(lifeChance, invented.son, wish.ideaIds),
      interactions,
      followUps: inventFollowUps(random, interactions, wish.today),
      ...inventIdeaDays(random, id, wish.ideaIds, past),
      ...inventTraditions(random, id, wish.today),
      ...inventPaths(pathChance, id, wish.today),
    };
  });
  const nouns = {
    sons: families.map(({ son }) => son),
    interests: families.flatMap(({ interests }) => interests),
    milestones: families.flatMap(({ milestones }) => milestones),
    traditions: families.flatMap(({ traditions }) => traditions),
    plans: families.flatMap(({ plans }) => plans),
    agreements: families.flatMap(({ agreements }) => agreements),
    interactions: families.flatMap(({ interactions }) => interactions),
    followUps: families.flatMap(({ followUps }) => followUps),
    ideaDays: families.flatMap(({ ideaDays }) => ideaDays),
    ideaOutcomes: families.flatMap(({ ideaOutcomes }) => ideaOutcomes),
    ownIdeas: families.flatMap(({ ownIdeas }) => ownIdeas),
    pathWalks: families.flatMap(({ pathWalks }) => pathWalks),
  };
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...inventChoices(randomOf(wish.seed * 19 + 7)),
    herName: random.pick(HER_NAMES),
    ownKinds,
    isWelcomed: true,
    ...(nouns.sons[0] ? { currentSonId: nouns.sons[0].id } : {}),
    sites: [
      { id: 'sample-site-1', label: 'Weather', url: 'https://weather.example/' },
      { id: 'sample-site-2', label: 'News', url: 'https://news.example/' },
    ],
  };
  const savedAt = momentOf(addDays(wish.today, -1), 21);
  const dated = <Noun extends object>(each: readonly Noun[]) =>
    each.map((noun) => ({ ...noun, updatedAt: savedAt }));
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: new Date(savedAt).toISOString(),
    records: {
      sons: dated(nouns.sons),
      interests: dated(nouns.interests),
      milestones: dated(nouns.milestones),
      traditions: dated(nouns.traditions),
      plans: dated(nouns.plans),
      agreements: dated(nouns.agreements),
      interactions: dated(nouns.interactions),
      followUps: dated(nouns.followUps),
      ideaDays: dated(nouns.ideaDays),
      ideaOutcomes: dated(nouns.ideaOutcomes),
      ownIdeas: dated(nouns.ownIdeas),
      pathWalks: dated(nouns.pathWalks),
      occurrences: dated(settledReminders({ ...nouns, articles: [], settings }, past)),
      settings: dated([settings]),
    },
  };
}
