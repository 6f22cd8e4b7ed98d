import { type LocalDate, localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { hasTimeOfSpace, type Season } from '@/lib/domain/son';
import type { Circumstances } from './circumstances';
import type { Reason } from './decision';

/** Seasons in which nothing leads her to him by itself. */
const STILL_SEASONS: readonly Season[] = ['hurt', 'silent'];

/** What she set herself, and the rare word that asks nothing. */
const IN_STILL_SEASONS: readonly NudgeKind[] = ['tradition', 'plan', 'check-in', 'thinking-of-you'];

type GateCircumstances = Pick<Circumstances, 'now' | 'settings' | 'rests' | 'sonOf' | 'traitsOf'>;

/**
 * Why an entry does not come at all: its kind is switched off or rests, or it leads to him and he
 * asked for space on its day or now, or for no contact, or the season is not one for it. What the
 * two keep doing rests with them.
 */
export function gateOf(
  entry: Occurrence,
  { now, settings, rests, sonOf, traitsOf }: GateCircumstances,
): Reason | undefined {
  const { kind, isContact } = traitsOf(entry);
  if (settings.nudgesOff.includes(kind)) return 'switched-off';
  const son = isContact || kind === 'tradition' ? sonOf(entry) : undefined;
  if (son?.isNoContact) return 'no-contact';
  if (son && [localDateAt(now), dayOf(entry)].some((day) => hasTimeOfSpace(son, day))) {
    return 'space';
  }
  if (son && STILL_SEASONS.includes(son.season) && !isForStillSeason(entry, kind)) return 'season';
  const isNew = entry.state === 'pending';
  return isNew && rests.some((rest) => rest.kind === kind) ? 'resting' : undefined;
}

function isForStillSeason({ isPromised, state }: Occurrence, kind: NudgeKind): boolean {
  return isPromised === true || state === 'snoozed' || IN_STILL_SEASONS.includes(kind);
}

/** The day on which it falls due; of what she put off, the day to which she did. */
function dayOf({ id, state, dueLocal }: Occurrence): LocalDate {
  const own = state === 'snoozed' ? undefined : ruleDayOf(id);
  return own ?? parseLocalDate(dueLocal.slice(0, 10));
}
