import type { InteractionKind } from '@/lib/domain/interaction';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { StatusLine } from '@/lib/domain/today/status-line';
import { monthName, soonDay, weekday } from '@/lib/i18n/formats';
import { newtabText } from '@/lib/i18n/newtab';

const MANNERS = {
  call: 'talk',
  text: 'touch',
  visit: 'meet',
  meal: 'meet',
  activity: 'meet',
  article: 'touch',
  gift: 'touch',
  letter: 'touch',
  own: 'touch',
} as const satisfies Record<InteractionKind, string>;

/**
 * The one plain fact under the greeting, as a sentence.
 *
 * @param son his name, or "your son"
 */
export function statusWords(status: StatusLine, son: string, today: LocalDate): string {
  switch (status.kind) {
    case 'fresh': {
      const when = soonDay(addDays(today, -status.daysAgo), today);
      return newtabText(`status.fresh.${MANNERS[status.how]}`, { son, when });
    }
    case 'days-ago': {
      const values = { son, when: soonDay(status.on, today), weekday: weekday(status.on) };
      return newtabText(`status.days-ago.${status.how}`, values);
    }
    case 'month-part': {
      const part = newtabText(`part.${status.part}`, { month: monthName(status.on) });
      return newtabText(`status.month-part.${MANNERS[status.how]}`, { son, part });
    }
    default:
      return newtabText(`status.${status.kind}`);
  }
}
