import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';

/** One of the coming days. */
export type DayOfNudges = {
  readonly day: LocalDate;
  /** What comes to her screen; those of one list come together. */
  readonly shown: readonly (readonly NudgeAhead[])[];
  /** What does not. */
  readonly quiet: readonly NudgeAhead[];
};

/**
 * The days from `today` on, each with its nudges in the order of their hours. One that waits and
 * comes to her screen on another day stands on that day only, and one that waits in vain nowhere;
 * small hellos come after those with
 * an hour, since their place would tell it.
 */
export function fortnightDays(
  nudges: readonly NudgeAhead[],
  today: LocalDate,
  count: number,
): readonly DayOfNudges[] {
  const shown = nudges.filter(comesToScreen);
  const told = idsOf(shown);
  const inVain = idsOf(nudges.filter(({ decision }) => decision === 'drop'));
  const quiet = nudges.filter(({ decision, reminder: { id } }) => {
    const isQuiet = decision === 'fold' || (decision === 'wait' && !inVain.has(id));
    if (!isQuiet || told.has(id)) return false;
    told.add(id);
    return true;
  });
  const of = (list: readonly NudgeAhead[], day: LocalDate) =>
    list.filter(({ at }) => localDateAt(at) === day).sort(inOrder);
  return Array.from({ length: count }, (_unused, ahead) => {
    const day = addDays(today, ahead);
    return { day, shown: together(of(shown, day)), quiet: of(quiet, day) };
  });
}

/** Whether something never comes because she allows no more a week. */
export function lacksRoom(nudges: readonly NudgeAhead[]): boolean {
  const inVain = idsOf(nudges.filter(({ decision }) => decision === 'drop'));
  const full = nudges.filter(({ reason }) => reason === 'budget-week');
  return full.some(({ decision, reminder }) => decision === 'wait' && inVain.has(reminder.id));
}

/** Whether a nudge is meant to come as a surprise, so that its hour stays untold. */
export function isSurprise({ reminder }: NudgeAhead): boolean {
  return reminder.nudge === 'thinking-of-you';
}

function idsOf(nudges: readonly NudgeAhead[]): Set<string> {
  return new Set(nudges.map(({ reminder }) => reminder.id));
}

function comesToScreen({ decision, reason }: NudgeAhead): boolean {
  return decision === 'show' || (decision === 'fold' && reason === 'with-others');
}

/** Those with the same hour in one list; a small hello stands alone. */
function together(nudges: readonly NudgeAhead[]): readonly (readonly NudgeAhead[])[] {
  const keyOf = (nudge: NudgeAhead) => (isSurprise(nudge) ? nudge.reminder.id : String(nudge.at));
  return [...Map.groupBy(nudges, keyOf).values()];
}

function inOrder(one: NudgeAhead, other: NudgeAhead): number {
  return Number(isSurprise(one)) - Number(isSurprise(other)) || one.at - other.at;
}
