import { cadenceWithGrace } from '@/lib/domain/cadence';
import { addDays, type Instant, type LocalDate } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { isQuietTime, reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type {
  GivenOccurrence,
  ReminderRecords,
  ReminderRule,
  ReminderWindow,
} from '@/lib/domain/reminders/rule';
import { THINKING_OF_YOU } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { irregularTimes } from './irregular-times';
import { newestFirstWith } from './newest-first';

const MOST_USEFUL_DAYS = 7;
const EARLIEST_MINUTE = 9.5 * 60;
const LATEST_MINUTE = 19.5 * 60;

/**
 * A small hello when a while has passed since the two were last in touch, in whatever way: a while
 * by her own cadence or by one that suits. Before the first note it is counted from the day she
 * told us of him.
 */
export const thinkingOfYou: ReminderRule = {
  name: THINKING_OF_YOU,
  kind: 'thinking-of-you',
  isContact: true,
  isDated: false,
  find: (records, window) => {
    const times = timesOfDay(records.settings);
    return records.sons.flatMap((son) => hellosTo(son, records, times, window));
  },
};

function hellosTo(
  son: Son,
  records: ReminderRecords,
  times: readonly string[],
  window: ReminderWindow,
): GivenOccurrence[] {
  const newestFirst = newestFirstWith(son, records);
  const cadence = cadenceWithGrace(son, newestFirst);
  if (!cadence) return [];
  const start = dayEverywhere(newestFirst[0]?.happenedAt ?? son.addedAt);
  const usefulDays = Math.min(MOST_USEFUL_DAYS, cadence.atLeastDays);
  const moments = irregularTimes(`${son.id}|${start}`, start, cadence, times, window);
  return moments.map(({ on, time }) => ({
    id: occurrenceIdOf(THINKING_OF_YOU, son.id, on),
    rule: THINKING_OF_YOU,
    subjectId: son.id,
    sonId: son.id,
    aboutOn: on,
    usefulUntilOn: addDays(on, usefulDays - 1),
    dueLocal: wallTime(on, time),
    strength: 0.5,
  }));
}

/**
 * The day of a moment, the same in every zone, as a journey must not draw other moments and with
 * them another hello: the day in UTC, which is hers or a neighbour of it.
 */
function dayEverywhere(at: Instant): LocalDate {
  return new Date(at).toISOString().slice(0, 10) as LocalDate;
}

/** Every quarter of an hour from 09:30 to 19:30 that is not quiet. */
function timesOfDay(settings: Settings): string[] {
  const count = (LATEST_MINUTE - EARLIEST_MINUTE) / 15 + 1;
  const times = Array.from({ length: count }, (_, index) => {
    const minute = EARLIEST_MINUTE + 15 * index;
    return [Math.floor(minute / 60), minute % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
  }).filter((time) => !isQuietTime(time, settings));
  return times.length > 0 ? times : [reminderTime(settings)];
}
