import { daysBetween, type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { limitAt } from '@/lib/domain/reminders/due-window';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import type { TraitsOf } from '@/lib/domain/reminders/rule-of';

/** What an entry is about: of one theme only the newest entry comes. */
type ThemeOf = (entry: Occurrence) => string;

/** A present belongs to its milestone; else each kind of nudge about a subject is a theme. */
export function themesBy(traitsOf: TraitsOf): ThemeOf {
  return ({ rule, subjectId }) => {
    const kind = traitsOf(rule)?.kind ?? 'milestone';
    return `${kind === 'gift' ? 'milestone' : kind} ${subjectId}`;
  };
}

/** The newest entry of each theme by its rule. */
export function newestByTheme(
  entries: readonly Occurrence[],
  themeOf: ThemeOf,
): ReadonlyMap<string, Occurrence> {
  const newest = new Map<string, Occurrence>();
  for (const entry of entries) {
    const theme = themeOf(entry);
    const known = newest.get(theme);
    if (!known || isNewer(entry, known)) newest.set(theme, entry);
  }
  return newest;
}

/** Whether `one` came later by its rule than `other` of the same theme. */
export function isNewer(one: Occurrence, other: Occurrence): boolean {
  return rank(one) > rank(other);
}

/**
 * What is due, and with it what the rest of today has in store for the same milestones: when the
 * notice of yesterday comes late, in the morning, the one of today would follow within the hour.
 */
export function withRestOfDay(
  due: readonly Occurrence[],
  entries: readonly Occurrence[],
  now: Instant,
  themeOf: ThemeOf,
): readonly Occurrence[] {
  const today = localDateAt(now);
  const newest = newestByTheme(due, themeOf);
  const isNext = (entry: Occurrence) => {
    if (entry.state !== 'pending' || ruleDayOf(entry.id) !== today) return false;
    const theme = themeOf(entry);
    const other = theme.startsWith('milestone ') ? newest.get(theme) : undefined;
    return other !== undefined && isNewer(entry, other);
  };
  const isDue = new Set(due);
  return entries.filter((entry) => isDue.has(entry) || isNext(entry));
}

type Moment = {
  readonly now: Instant;
  readonly lastNow: Instant | undefined;
  readonly stands: (entry: Occurrence) => boolean;
  readonly themeOf: ThemeOf;
};

type Chosen = {
  readonly chosen: readonly Occurrence[];
  /** What comes no more: something newer of its theme has come. */
  readonly tooLate: readonly Occurrence[];
  /** What is too much at once. */
  readonly tooMany: readonly Occurrence[];
};

/** Of what is ready, the newest of each theme; after a long time closed the nearest few. */
export function chooseDue(
  ready: readonly Occurrence[],
  entries: readonly Occurrence[],
  { now, lastNow, stands, themeOf }: Moment,
): Chosen {
  const today = localDateAt(now);
  const standing = ready.filter(stands);
  const themes = new Set(standing.map(themeOf));
  // What a clock that was set wrong has brought before its day keeps nothing away until then.
  const hasCome = entries.filter(
    (entry) =>
      entry.state !== 'pending' &&
      themes.has(themeOf(entry)) &&
      (ruleDayOf(entry.id) ?? '') <= today &&
      stands(entry),
  );
  const come = newestByTheme(hasCome, themeOf);
  const isLate = (entry: Occurrence) => {
    const newest = come.get(themeOf(entry));
    return newest !== undefined && isNewer(newest, entry);
  };
  const newest = newestByTheme(standing, themeOf);
  const nearest = standing
    .filter((entry) => !isLate(entry) && newest.get(themeOf(entry)) === entry)
    .sort(byDistance(today));
  const limit = limitAt(now, lastNow);
  return {
    chosen: nearest.slice(0, limit),
    tooLate: standing.filter(isLate),
    tooMany: nearest.slice(limit),
  };
}

function byDistance(today: LocalDate) {
  const distance = ({ aboutOn }: Occurrence) => Math.abs(daysBetween(today, aboutOn));
  return (one: Occurrence, other: Occurrence) => distance(one) - distance(other);
}

function rank({ id }: Occurrence): string {
  return `${ruleDayOf(id) ?? ''} ${id}`;
}
