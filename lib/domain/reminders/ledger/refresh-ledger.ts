import type { LocalDate } from '@/lib/domain/local-date';
import { isUseful } from '@/lib/domain/reminders/due-window';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { GivenOccurrence } from '@/lib/domain/reminders/rule';
import { instantOf } from '@/lib/domain/reminders/wall-time';

/** The ledger with due times of this zone, new occurrences, and without what no rule gives any more. */
export function refreshed(
  ledger: readonly Occurrence[],
  given: readonly GivenOccurrence[],
  today: LocalDate,
): Occurrence[] {
  const asOfToday = given.map((occurrence) => withoutOldPromise(occurrence, today));
  const givenById = new Map(asOfToday.map((occurrence) => [occurrence.id, occurrence]));
  const known = new Set(ledger.map(({ id }) => id));
  const kept = ledger.flatMap((entry) => {
    if (entry.state === 'snoozed') return [dueFrom(entry, entry)];
    if (entry.state !== 'pending') return [entry];
    const occurrence = givenById.get(entry.id);
    return occurrence ? [dueFrom(entry, occurrence)] : [];
  });
  const fresh = asOfToday
    .filter((occurrence) => !known.has(occurrence.id) && isUseful(occurrence, today))
    .map(
      (occurrence): Occurrence => ({
        ...occurrence,
        dueAt: instantOf(occurrence.dueLocal),
        state: 'pending',
        attempts: 0,
      }),
    );
  return [...kept, ...fresh];
}

/** What was promised for a day that is over is late, and late things wait for room like all others. */
function withoutOldPromise(occurrence: GivenOccurrence, today: LocalDate): GivenOccurrence {
  const isLate = occurrence.isPromised === true && occurrence.aboutOn < today;
  return isLate ? { ...occurrence, isPromised: false } : occurrence;
}

/** The entry as the rule now gives it; the very same one when nothing differs. */
function dueFrom(entry: Occurrence, { dueLocal, ...given }: GivenOccurrence): Occurrence {
  const dueAt = instantOf(dueLocal);
  const { sonId, aboutOn, usefulUntilOn, strength, isPromised } = given;
  const isSame =
    entry.dueAt === dueAt &&
    entry.dueLocal === dueLocal &&
    entry.sonId === sonId &&
    entry.aboutOn === aboutOn &&
    entry.usefulUntilOn === usefulUntilOn &&
    entry.strength === strength &&
    entry.isPromised === isPromised;
  if (isSame) return entry;
  const { strength: _strength, isPromised: _isPromised, ...kept } = entry;
  return { ...kept, ...given, dueLocal, dueAt };
}
