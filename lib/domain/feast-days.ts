import { addDays, type LocalDate, localDateOf } from './local-date';

/** Days that most calendars share and that people name instead of dating. */
export type Feast =
  | 'new-year'
  | 'valentine'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'halloween'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'
  | 'new-years-eve';

/** Feasts on the same day of every year, as month and day. */
const FIXED: Readonly<Partial<Record<Feast, readonly [number, number]>>> = {
  'new-year': [1, 1],
  valentine: [2, 14],
  halloween: [10, 31],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
};
const DAYS_AFTER_EASTER: Readonly<Partial<Record<Feast, number>>> = {
  'good-friday': -2,
  'easter-monday': 1,
};

/** Month and day of a feast that does not move; undefined for the ones around Easter. */
export function fixedFeastDay(feast: Feast): { month: number; day: number } | undefined {
  const [month, day] = FIXED[feast] ?? [];
  return month && day ? { month, day } : undefined;
}

/** The day of a feast in a year of the Gregorian calendar. */
export function feastIn(year: number, feast: Feast): LocalDate {
  const fixed = fixedFeastDay(feast);
  if (fixed) return localDateOf(year, fixed.month, fixed.day);
  return addDays(easterSunday(year), DAYS_AFTER_EASTER[feast] ?? 0);
}

/** Easter Sunday of the western churches (the computus of Meeus, Jones and Butcher). */
function easterSunday(year: number): LocalDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return localDateOf(year, Math.floor(days / 31), (days % 31) + 1);
}
