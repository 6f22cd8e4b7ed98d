import type { Instant } from './local-date';

const MINUTE_MS = 60_000;
const HALF_DAY_MINUTES = 720;
const DAY_MINUTES = 1440;
const MOST_CORRECTIONS = 3;

/** Making one is slow, and there are only a few zones; nothing for a name that nobody knows. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * What a clock shows at `now` in a time zone: `HH:MM`, 24 hours.
 *
 * @param zone an IANA name; without one, or with a name nobody knows, the zone of this computer
 */
export function timeInZone(zone: string | undefined, now: Instant): string {
  const clock = zone === undefined ? undefined : clockIn(zone);
  return clock ? clock.format(now) : timeHere(now);
}

/**
 * The next moment after `now` at which a clock in a time zone shows a time. In the hour that the
 * clocks leave out it is within that hour's length of it.
 *
 * @param time `HH:MM`
 */
export function nextInZone(zone: string | undefined, time: string, now: Instant): Instant {
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const ahead = mod(minutesOf(time) - minutesOf(timeInZone(zone, now)));
  let at = minute + (ahead || DAY_MINUTES) * MINUTE_MS;
  // A change of clocks on the way moves it by an hour or a half.
  for (let correction = 0; correction < MOST_CORRECTIONS; correction += 1) {
    const off = mod(minutesOf(time) - minutesOf(timeInZone(zone, at)));
    if (off === 0) break;
    at += (off > HALF_DAY_MINUTES ? off - DAY_MINUTES : off) * MINUTE_MS;
  }
  return at > now ? at : minute + DAY_MINUTES * MINUTE_MS;
}

function clockIn(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const shown = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en-GB', { ...shown, timeZone });
  } catch {
    return undefined;
  }
}

function timeHere(now: Instant): string {
  const at = new Date(now);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function mod(minutes: number): number {
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}
