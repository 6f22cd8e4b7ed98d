import { type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { TraitsOf } from '@/lib/domain/reminders/rule-of';
import type { Settings } from '@/lib/domain/settings';

/** Kinds that may rest: no day of his and nothing that she set herself goes with them. */
const SOFT_KINDS: readonly NudgeKind[] = ['thinking-of-you', 'article', 'weekly-look', 'follow-up'];
const DAY_MS = 86_400_000;
const REST_MS = 30 * DAY_MS;
const IN_A_ROW = 3;

/** A kind that rests, up to and including a day. */
export type Rest = { readonly kind: NudgeKind; readonly until: LocalDate };

/**
 * The soft kinds that rest at `now`: three notifications in a row were left alone, or answered
 * with "not this time". The rest is 30 days from the third; then counting starts anew.
 *
 * @param ledger the entries of the last two months at least
 */
export function restingKinds(
  ledger: readonly Occurrence[],
  traitsOf: TraitsOf,
  { wokenKinds = {} }: Pick<Settings, 'wokenKinds'>,
  now: Instant,
): readonly Rest[] {
  return SOFT_KINDS.flatMap((kind): Rest[] => {
    const since = wokenKinds[kind] ?? -Infinity;
    const told = ledger
      .filter((entry) => traitsOf(entry.rule)?.kind === kind && isDecided(entry, now))
      .map((entry) => ({ at: entry.shownAt ?? 0, isIgnored: isIgnored(entry) }))
      .filter(({ at }) => at > since)
      .sort((one, other) => one.at - other.at);
    const end = restEnd(told);
    return end > now ? [{ kind, until: localDateAt(end) }] : [];
  });
}

type Told = { readonly at: Instant; readonly isIgnored: boolean };

/** The end of the last rest; a gap as long as a rest was one, whatever came before it. */
function restEnd(told: readonly Told[]): Instant {
  let end = -Infinity;
  let inARow = 0;
  let before = -Infinity;
  for (const { at, isIgnored } of told) {
    const isApart = at - before >= REST_MS;
    inARow = isIgnored ? (isApart ? 0 : inARow) + 1 : 0;
    before = at;
    if (inARow < IN_A_ROW) continue;
    end = at + REST_MS;
    inARow = 0;
  }
  return end;
}

/** Whether a notification of it came and she has had a day for it. */
function isDecided({ state, attempts, shownAt }: Occurrence, now: Instant): boolean {
  const isOver = state === 'shown' || state === 'acked' || state === 'expired';
  return isOver && attempts > 0 && shownAt !== undefined && now - shownAt >= DAY_MS;
}

function isIgnored({ settledAs, shownBefore }: Occurrence): boolean {
  return settledAs !== 'done' && shownBefore === undefined;
}
