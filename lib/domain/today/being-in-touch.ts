import type { Idea } from '@/lib/domain/idea';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { distanceOf, isInSpace, type Season } from '@/lib/domain/son';
import type { PickRecords } from './pick-records';
import { isFarApart } from './visiting';

/** Seasons in which a coming call or an answer of his cannot be counted on. */
const SEASONS_WITHOUT_TOUCH: readonly Season[] = ['hurt', 'silent'];

/** What of the being in touch that an idea builds on is not there. */
export type Missing = 'touch' | 'visit' | 'reading' | 'occasion';

/** Whether a call, a message or a meeting is not to be taken for granted just now. */
function isOutOfTouch(
  { son, sheAsks }: Pick<PickRecords, 'son' | 'sheAsks'>,
  today: LocalDate,
): boolean {
  if (isInSpace(son, today)) return true;
  const isToCome = sheAsks?.isForVisit || sheAsks?.isForCall;
  return !isToCome && SEASONS_WITHOUT_TOUCH.includes(son.season);
}

/**
 * Tells of each idea what it builds on that is not there: a contact to come while there is none, one
 * room while he is far away, a message to a child in the same house, or a contact in the journal
 * that it follows. When she looks for herself she knows the occasion, so that the journal is not
 * asked; and when she looks for something for a visit or a call, there is one, unless he has asked
 * for space.
 */
export function missingFor(records: PickRecords, today: LocalDate): (idea: Idea) => Missing[] {
  const { son, interactions, sheAsks } = records;
  const isHome = distanceOf(son) === 'home';
  const isApart = isFarApart(records, today) && !sheAsks?.isForVisit;
  const noTouch = isOutOfTouch(records, today);
  const isChildAtHome = son.stage === 'child' && isHome;
  const days = interactions.map(({ kind, happenedAt }) => ({ kind, on: localDateAt(happenedAt) }));
  const hasHappened = ({ kinds, days: back }: NonNullable<Idea['after']>) => {
    const since = addDays(today, -back);
    return days.some(({ kind, on }) => kinds.includes(kind) && on >= since && on <= today);
  };
  return ({ presumes = [], needs, after }) => {
    const missing: Missing[] = [];
    if (noTouch && presumes.some((each) => each !== 'meeting' || !isHome)) missing.push('touch');
    if (isApart && (needs.includes('together') || presumes.includes('meeting'))) {
      missing.push('visit');
    }
    if (isChildAtHome && needs.includes('message')) missing.push('reading');
    if (after && !sheAsks && !hasHappened(after)) missing.push('occasion');
    return missing;
  };
}
