import type { SonToday } from '@/lib/app/today/read-today';
import type { DayAhead } from '@/lib/domain/days-ahead';
import type { LocalDate } from '@/lib/domain/local-date';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { commonText } from '@/lib/i18n/common';
import { soonDay } from '@/lib/i18n/formats';
import { newtabText } from '@/lib/i18n/newtab';
import { sonNameFirst } from '@/lib/i18n/son-name';
import { shortened } from './shortened';
import { ROWS, rowWords, type Words, YES } from './slots';

/** The days that come up and the things to ask; an empty list says how to begin, except on the first day. */
export function weekWords({ comingUp, toAsk, isFirstDay, son }: SonToday, today: LocalDate): Words {
  const name = shortened(sonNameFirst(son), 'name');
  const days = comingUp.slice(0, ROWS.coming);
  const asks = toAsk.slice(0, ROWS.ask);
  return {
    ...(days.length > 0 ? { comingUp: YES } : !isFirstDay && { comingUp: YES, noComing: YES }),
    ...rowWords(
      'coming',
      days.map((each) => dayTitle(each, name)),
    ),
    ...rowWords(
      'comingOn',
      days.map(({ on }) => soonDay(on, today)),
    ),
    ...(asks.length > 0 ? { toAsk: YES } : !isFirstDay && { toAsk: YES, noAsk: YES }),
    ...rowWords(
      'ask',
      asks.map(({ text }) => withCapital(shortened(text, 'line'))),
    ),
  };
}

/** What notifications brought and still waits for her, as it reads on one day. */
export function waitingWords(waiting: readonly WaitingLine[], day: LocalDate): Words {
  const first = waiting.slice(0, ROWS.waiting);
  return {
    ...rowWords(
      'waiting',
      first.map(({ titles }) => shortened(titles[day] ?? '', 'line')),
    ),
    ...rowWords(
      'waitingUrl',
      first.map(({ id }) => `/home.html#/waiting/${encodeURIComponent(id)}`),
    ),
    ...(waiting.length > ROWS.waiting && { allWaiting: YES }),
  };
}

function dayTitle(day: DayAhead, son: string): string {
  if (day.kind === 'tradition') return shortened(day.tradition.title, 'line');
  if (day.kind === 'plan') return shortened(day.plan.title, 'line');
  const { milestone, turning } = day;
  if (milestone.kind !== 'birthday') {
    return shortened(milestone.title, 'line') || commonText(`milestone.${milestone.kind}`);
  }
  if (turning === undefined) return newtabText('coming.birthday', { son });
  return newtabText('coming.turns', { son, age: turning });
}

/** She wrote it to stand after "Ask"; here it stands alone. */
function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
