import { addDays, daysBetween, type LocalDate, weekdayOf } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule, ReminderWindow } from '@/lib/domain/reminders/rule';
import { WEEKLY_LOOK } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import { holdsSomething, sonOfWeek } from './week-in-view';

const USEFUL_DAYS = 4;
/** There is one week for all sons. */
const SUBJECT = 'week';

/** What the week holds, on the day of the week that she chose; nothing when it holds nothing. */
export const weeklyLook: ReminderRule = {
  name: WEEKLY_LOOK,
  kind: 'weekly-look',
  isContact: false,
  isDated: false,
  find: (records, window) => {
    const { settings } = records;
    const son = sonOfWeek(records);
    if (!son) return [];
    return weekdaysIn(settings.weeklyLookOn, window)
      .filter((on) => holdsSomething(records, on))
      .map((on) => ({
        id: occurrenceIdOf(WEEKLY_LOOK, SUBJECT, on),
        rule: WEEKLY_LOOK,
        subjectId: SUBJECT,
        sonId: son.id,
        aboutOn: on,
        usefulUntilOn: addDays(on, USEFUL_DAYS - 1),
        dueLocal: wallTime(on, reminderTime(settings)),
        strength: 0.4,
      }));
  },
};

function weekdaysIn(weekday: number, { from, to }: ReminderWindow): LocalDate[] {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const count = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, 7 * index));
}
