import type { Idea } from '@/lib/domain/idea';
import type { Outcome } from '@/lib/domain/idea-day';
import type { Interest } from '@/lib/domain/interest';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { familyOf, type Practice, type PracticeFamily } from '@/lib/domain/practice';
import { type ComingUp, comingUp } from './coming-up';
import { isContactWaiting } from './contact-wait';
import { welcomeInterests } from './interest-to-share';
import type { PickRecords } from './pick-records';
import { type ShownHistory, shownBefore } from './shown-history';

/** The records of one day, looked up once for all ideas. */
export type DayContext = {
  readonly records: PickRecords;
  readonly today: LocalDate;
  readonly seed: string;
  readonly history: ShownHistory;
  readonly ideaOf: (id: string) => Idea | undefined;
  readonly interests: readonly Interest[];
  /** The next milestone. */
  readonly nextMilestone: ComingUp | undefined;
  readonly isContactWaiting: boolean;
  /** Days since each idea was last shown; an idea never shown is missing. */
  readonly daysSince: ReadonlyMap<string, number>;
  /** Days since each family was last shown; a family never shown is missing. */
  readonly daysSinceFamily: ReadonlyMap<PracticeFamily, number>;
  /** Her answers on earlier days, by practice. */
  readonly outcomesOf: ReadonlyMap<Practice, readonly Outcome[]>;
  readonly wentWellCount: number;
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
  const byId = new Map(ideas.map((idea) => [idea.id, idea] as const));
  const ideaOf = (id: string) => byId.get(id);
  const history = shownBefore(records.ideaDays, today);
  const [nextMilestone] = comingUp(records.milestones, today, 1);
  const outcomes = records.outcomes.filter(({ on }) => on < today);
  return {
    records,
    today,
    seed,
    history,
    ideaOf,
    interests: welcomeInterests(records.son, records.interests),
    nextMilestone,
    isContactWaiting: isContactWaiting(records.son, records.interactions, history, ideaOf, today),
    daysSince: daysSinceIdeas(history, today),
    daysSinceFamily: daysSinceFamilies(history, ideaOf, today),
    outcomesOf: outcomesByPractice(outcomes, ideaOf),
    wentWellCount: outcomes.filter(({ outcome }) => outcome === 'went-well').length,
  };
}

function daysSinceIdeas({ lastShownOn }: ShownHistory, today: LocalDate): Map<string, number> {
  return new Map(Array.from(lastShownOn, ([id, on]) => [id, daysBetween(on, today)]));
}

function daysSinceFamilies(
  history: ShownHistory,
  ideaOf: DayContext['ideaOf'],
  today: LocalDate,
): Map<PracticeFamily, number> {
  const latest = new Map<PracticeFamily, LocalDate>();
  for (const [id, on] of history.lastShownOn) {
    const idea = ideaOf(id);
    if (!idea) continue;
    const family = familyOf(idea.practice);
    const before = latest.get(family);
    if (before === undefined || on > before) latest.set(family, on);
  }
  return new Map(Array.from(latest, ([family, on]) => [family, daysBetween(on, today)]));
}

function outcomesByPractice(
  outcomes: PickRecords['outcomes'],
  ideaOf: DayContext['ideaOf'],
): Map<Practice, Outcome[]> {
  const byPractice = new Map<Practice, Outcome[]>();
  for (const { ideaId, outcome } of outcomes) {
    const practice = ideaOf(ideaId)?.practice;
    if (!practice) continue;
    byPractice.set(practice, [...(byPractice.get(practice) ?? []), outcome]);
  }
  return byPractice;
}
