import type { InteractionKind } from '@/lib/domain/interaction';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { StatusLine } from '@/lib/domain/today/status-line';
import { monthName, soonDay, weekday } from '@/lib/i18n/formats';
import { popupText } from '@/lib/i18n/popup';

const MANNERS = {
  call: 'talk',
  visit: 'meet',
  meal: 'meet',
  activity: 'meet',
  text: 'touch',
  article: 'touch',
  gift: 'touch',
  letter: 'touch',
  own: 'touch',
} as const satisfies Record<InteractionKind, string>;

/** Days back that a weekday alone names. */
const WEEKDAY_REACH = 6;

/** The last time they were in touch in a few words under his name; empty before there is one. */
export function lastWords(status: StatusLine, today: LocalDate): string {
  switch (status.kind) {
    case 'nothing-yet':
      return '';
    case 'strained':
    case 'long':
      return popupText(`last.${status.kind}`);
    default:
      return popupText(`last.${MANNERS[status.how]}`, { when: whenWords(status, today) });
  }
}

function whenWords(
  status: Extract<StatusLine, { readonly how: InteractionKind }>,
  today: LocalDate,
): string {
  if (status.kind === 'fresh') return soonDay(addDays(today, -status.daysAgo), today);
  if (status.kind === 'month-part') {
    return popupText('last.inMonth', { month: monthName(status.on) });
  }
  return status.daysAgo <= WEEKDAY_REACH ? weekday(status.on) : soonDay(status.on, today);
}
