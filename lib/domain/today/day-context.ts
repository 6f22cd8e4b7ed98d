import type { FollowUp } from '@/lib/domain/follow-up';
import type { Depth, Idea } from '@/lib/domain/idea';
import type { IdeaOutcome, Outcome } from '@/lib/domain/idea-day';
import type { Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Practice, PracticeFamily } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import { type ComingUp, comingUp } from './coming-up';
import { isContactWaiting } from './contact-wait';
import { depthReached } from './depth';
import type { WordValues } from './fill-words';
import { followUpInWords } from './follow-up-in-words';
import { followUpsToAsk, isHardTimeOfHis } from './follow-ups-of-day';
import { welcomeInterests } from './interest-to-share';
import { memoryOfDay } from './memory-of-day';
import { welcomeMilestones } from './milestone-near';
import type { PickRecords } from './pick-records';
import { hasHeardLove } from './plain-love';
import { daysSinceFamilies, daysSinceIdeas, type ShownHistory, shownBefore } from './shown-history';
import { type NamesTopic, topicsOf } from './topics';
import { valuesOf } from './values-of-day';
import { isFarApart } from './visiting';

/** More days of his in one week than these are not looked at. */
const MILESTONES_AHEAD = 5;
const DAYS_SOON = 7;

/** The records of one day, looked up once for all ideas. */
export type DayContext = {
  readonly records: PickRecords;
  readonly today: LocalDate;
  readonly seed: string;
  readonly history: ShownHistory;
  readonly ideaOf: (id: string) => Idea | undefined;
  readonly interests: readonly Interest[];
  /** His days that may be spoken of. */
  readonly milestones: readonly Milestone[];
  /** Those of the coming week, which lend their weight. */
  readonly soon: readonly ComingUp[];
  /** What of his life may stand in her words today. */
  readonly values: WordValues;
  /** Whether a text names something that he asked to leave alone. */
  readonly namesTopic: NamesTopic;
  readonly isContactWaiting: boolean;
  /** Days since each idea was last shown; an idea never shown is missing. */
  readonly daysSince: ReadonlyMap<string, number>;
  /** Days since each family was last shown; a family never shown is missing. */
  readonly daysSinceFamily: ReadonlyMap<PracticeFamily, number>;
  /** Days since the first card that we know of; 0 before any. */
  readonly daysOfHistory: number;
  /** Her answers on earlier days that weigh, by practice. */
  readonly outcomesOf: ReadonlyMap<Practice, readonly Outcome[]>;
  /** How deep an act that reaches him may go. */
  readonly depth: Depth;
  /** What he mentioned that may be asked about today. */
  readonly followUp: FollowUp | undefined;
  /** A plain word of love came within the week. */
  readonly hasHeardLove: boolean;
  /** He lives far away and is not visiting, as far as we know. */
  readonly isFarApart: boolean;
  /** He has spoken of a hard time of late. */
  readonly isHardTime: boolean;
  /** A good time of theirs in this week of an earlier year, on a day for one. */
  readonly memory: Interaction | undefined;
};

/**
 * Looks up what the choice of a day needs.
 *
 * @param ideas the library
 * @param seed the son's id: two sons get different ideas on the same day
 */
export function dayContext(
  ideas: readonly Idea[],
  records: PickRecords,
  today: LocalDate,
  seed: string,
): DayContext {
  const library = new Map(ideas.map((idea) => [idea.id, idea] as const));
  const ideaOf = (id: string) => library.get(id);
  const history = shownBefore(records.ideaDays, today);
  const { son } = records;
  const namesTopic = topicsOf(son);
  const inAWeek = addDays(today, DAYS_SOON);
  const milestones = welcomeMilestones(son, records.milestones);
  const outcomes = records.outcomes.filter(({ on }) => on < today);
  const followUp = followUpsToAsk(records.followUps, today).find(
    (each) => followUpInWords(each, son.name) !== '' && !namesTopic(each.text),
  );
  const memory = memoryOfDay(records.memories, namesTopic, today, seed);
  return {
    records,
    today,
    seed,
    history,
    ideaOf,
    interests: welcomeInterests(son, records.interests).sort(byId),
    milestones,
    soon: comingUp(milestones, today, MILESTONES_AHEAD).filter(({ on }) => on <= inAWeek),
    namesTopic,
    isContactWaiting: isContactWaiting(records, history, ideaOf, today),
    daysSince: daysSinceIdeas(history, today),
    daysSinceFamily: daysSinceFamilies(history, ideaOf, today),
    daysOfHistory: history.since ? daysBetween(history.since, today) : 0,
    outcomesOf: outcomesByPractice(outcomes, ideaOf, son.landsAfresh),
    depth: depthReached(outcomes, ideaOf, today),
    followUp,
    hasHeardLove: hasHeardLove(records, ideaOf, today),
    isFarApart: isFarApart(records, today),
    isHardTime: isHardTimeOfHis(records.followUps, today),
    memory,
    values: valuesOf(son, namesTopic, followUp, memory, today),
  };
}

function byId(one: Interest, other: Interest): number {
  return one.id < other.id ? -1 : 1;
}

/**
 * Her answers by the practice of their ideas.
 *
 * @param landsAfresh practices of which only answers after a day count
 */
export function outcomesByPractice(
  outcomes: readonly IdeaOutcome[],
  ideaOf: (id: string) => Pick<Idea, 'practice'> | undefined,
  landsAfresh: Son['landsAfresh'] = {},
): Map<Practice, Outcome[]> {
  const byPractice = new Map<Practice, Outcome[]>();
  for (const { ideaId, outcome, on } of outcomes) {
    const practice = ideaOf(ideaId)?.practice;
    if (!practice || on <= (landsAfresh[practice] ?? '')) continue;
    const before = byPractice.get(practice);
    if (before) before.push(outcome);
    else byPractice.set(practice, [outcome]);
  }
  return byPractice;
}
