import { PLANNED } from '@/content/locales/en/planned';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import { longDay } from './formats';
import { away } from './milestones';
import { textOf } from './text';
import { hourWords } from './traditions';

/** Words of what the two have planned and agreed. */
export const plannedText = textOf('planned', PLANNED);

/** "Saturday 12 December at 13:00, in 3 weeks.", "Tomorrow." */
export function planWhen({ on, time }: Pick<Plan, 'on' | 'time'>, today: LocalDate): string {
  const days = daysBetween(today, on);
  const hour = time && hourWords(time);
  if (days === 0 || days === 1) {
    const near = days === 0 ? 'today' : 'tomorrow';
    return hour ? plannedText(`plans.${near}Timed`, { time: hour }) : plannedText(`plans.${near}`);
  }
  const words = { day: longDay(on, today), away: away(days) };
  return hour
    ? plannedText('plans.whenTimed', { ...words, time: hour })
    : plannedText('plans.when', words);
}
