import { haveRecordsVanished } from '@/lib/app/recovery/vanished';
import { readWaitingLines } from '@/lib/app/reminders/waiting-lines';
import { readHim } from '@/lib/app/sons/read-him';
import { readToday, type TodayView } from '@/lib/app/today/read-today';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { setLanguage } from '@/lib/i18n/language';
import { dayWords } from './day-words';
import { type Snapshot, snapshotOf } from './snapshot';

/** What the page shows and acts on, with its words for today and tomorrow. */
export type NewTabView = {
  readonly today: LocalDate;
  readonly view: TodayView;
  /** Those that have words for today. */
  readonly waiting: readonly WaitingLine[];
  readonly snapshot: Snapshot;
};

/** Reads all that the page shows, and tomorrow's page as far as it is known today. */
export async function readNewTab(today: LocalDate): Promise<NewTabView> {
  const tomorrow = addDays(today, 1);
  const [view, next, lines] = await Promise.all([
    readToday(today),
    readToday(tomorrow),
    readWaitingLines(),
  ]);
  // Only the first day asks for what is missing.
  const him = view.current?.isFirstDay ? await readHim(view.current.son.id) : undefined;
  await setLanguage(view.settings.language, navigator.languages);
  const hasVanished = !view.current && (await haveRecordsVanished());
  const waiting = lines.filter(({ titles }) => titles[today]);
  const shared = {
    waiting,
    hasBirthday: !him || him.birthday !== undefined,
    hasInterests: !him || him.interests.length > 0,
    hasVanished,
  };
  const days = {
    [today]: dayWords({ view, ...shared }),
    [tomorrow]: dayWords({ view: next, ...shared }),
  };
  return { today, view, waiting, snapshot: snapshotOf(view, days, new Date()) };
}
