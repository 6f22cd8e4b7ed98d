import type { Idea } from '@/lib/domain/idea';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import type { ComingUp } from './coming-up';
import { cadenceDays } from './contact-wait';
import type { DayContext } from './day-context';
import { mentions } from './fill-words';
import type { TurnsTo } from './reasons';

/** Such a day wants something made ready, so that it is on the card once in the week before it. */
const KINDS_TO_PREPARE: readonly MilestoneKind[] = ['birthday', 'exam', 'move'];
const DAYS_TO_PREPARE = 7;

type OfTheDay = { readonly idea: Idea; readonly turns: TurnsTo };

/** His days that have today's right of way: of the day itself first, then its eve, then the day after. */
function daysDue(context: DayContext): readonly ComingUp[] {
  const { milestones, today } = context;
  const around = milestones
    .flatMap((milestone) =>
      occurrencesBetween(milestone, addDays(today, -1), addDays(today, DAYS_TO_PREPARE)).map(
        (on) => ({ milestone, on }),
      ),
    )
    .filter((day) => daysBetween(today, day.on) <= 1 || isToPrepare(day, context));
  return around.toSorted((one, other) => (sortKey(one, today) < sortKey(other, today) ? -1 : 1));
}

function sortKey({ on, milestone }: ComingUp, today: LocalDate): string {
  const days = daysBetween(today, on);
  return `${days < 0 ? 1.5 : days} ${milestone.id}`;
}

/** Whether its week has come without an idea for it so far. */
function isToPrepare({ milestone, on }: ComingUp, { history, ideaOf }: DayContext): boolean {
  if (!KINDS_TO_PREPARE.includes(milestone.kind)) return false;
  const since = addDays(on, -DAYS_TO_PREPARE);
  return ![...history.lastShownOn].some(([id, shownOn]) => {
    const idea = shownOn >= since ? ideaOf(id) : undefined;
    return (
      idea !== undefined &&
      (idea.near?.kinds.includes(milestone.kind) ||
        idea.words.some((line) =>
          mentions(typeof line === 'string' ? line : line.text, 'milestone'),
        ))
    );
  });
}

/**
 * The idea that a day of his puts in front today: made for it, or else one whose words on show name
 * it.
 *
 * @param race those that may come, in their order
 */
export function forHisDay<Item extends OfTheDay>(
  race: readonly Item[],
  context: DayContext,
): Item | undefined {
  for (const { milestone, on } of daysDue(context)) {
    const about = race.filter(({ turns }) => {
      const turned = turns.milestone;
      return turned?.milestone.id === milestone.id && turned.on === on;
    });
    const best = about.find(({ idea }) => idea.near) ?? about[0];
    if (best) return best;
  }
  return undefined;
}

/** The most days for which words are saved. */
const LONGEST_SAVING_DAYS = 9;

/**
 * Whether words to him are saved for a day of his that is near: one now would have to be the last for
 * so long that none could come on the day itself.
 */
export function isSavedForHisDay({ milestones, records, today }: DayContext): boolean {
  const days = Math.min(LONGEST_SAVING_DAYS, cadenceDays(records.son) - 1);
  return (
    days > 0 &&
    milestones.some(
      (milestone) =>
        occurrencesBetween(milestone, addDays(today, 1), addDays(today, days)).length > 0,
    )
  );
}

/** Whether today is a birthday of his, on which a kind word need not wait. */
export function isHisBirthday({ milestones, today }: DayContext): boolean {
  return milestones.some(
    (milestone) =>
      milestone.kind === 'birthday' && occurrencesBetween(milestone, today, today).length > 0,
  );
}
