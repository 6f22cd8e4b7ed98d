import {
  addDays,
  daysBetween,
  instantAt,
  isLocalDate,
  type LocalDate,
} from '@/lib/domain/local-date';
import type { OpenTime } from '@/lib/domain/reminders/ledger/simulate';
import { UsageError } from './parameters';

type Days = { readonly from: LocalDate; readonly to: LocalDate };
type Wish = { readonly opens?: string; readonly closed?: string };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * When the browser is open over some days, both included: at these times of each day or, without
 * any, day and night; never on the days on which it is closed.
 */
export function openTimes(days: Days, { opens, closed }: Wish): readonly OpenTime[] {
  const times = opens === undefined ? undefined : timesFrom(opens);
  const isClosed = closed === undefined ? () => false : closedOn(closed);
  const count = daysBetween(days.from, days.to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(days.from, index))
    .filter((day) => !isClosed(day))
    .flatMap((day) => (times ? times.map((time) => openAt(day, time)) : [allDay(day)]));
}

function timesFrom(text: string): readonly string[] {
  const times = text.split(',').map((time) => time.trim());
  if (times.every((time) => TIME.test(time))) return [...new Set(times)].sort();
  throw new UsageError('--opens must be times of the day such as 08:30,19:00.');
}

function closedOn(text: string): (day: LocalDate) => boolean {
  const [from = '', to = '', ...more] = text.split('..');
  if (isLocalDate(from) && isLocalDate(to) && more.length === 0) {
    return (day) => from <= day && day <= to;
  }
  throw new UsageError('--closed must be two days such as 2026-06-01..2026-07-10.');
}

function openAt(day: LocalDate, time: string): OpenTime {
  const at = instantAt(day, time);
  return { from: at, to: at };
}

function allDay(day: LocalDate): OpenTime {
  return { from: instantAt(day, '00:00'), to: instantAt(addDays(day, 1), '00:00') - 1 };
}
