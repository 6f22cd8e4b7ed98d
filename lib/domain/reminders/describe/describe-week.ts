import type { WeeklyReminder } from '@/lib/domain/reminders/reminder';
import { sonOfWeek, weekInView } from '@/lib/domain/reminders/rules/week-in-view';
import { commonParts, type Described } from './describer';

/** What the week holds, while it holds something. */
export function describeWeek(described: Described): WeeklyReminder | undefined {
  const { occurrence, records } = described;
  const son = sonOfWeek(records);
  const common = son && commonParts(described, son.id);
  const view = weekInView(records, occurrence.aboutOn);
  if (!common || view.dayCount + view.askCount === 0) return undefined;
  return { ...common, nudge: 'weekly-look', ...view };
}
