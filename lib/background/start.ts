import { isStorageError, type StoreName } from '@/lib/app/news';
import { noteThatRecordsExist } from '@/lib/app/recovery/vanished';
import { REMINDER_SOURCES } from '@/lib/app/reminders/reminder-sources';
import { CARD_SOURCES } from '@/lib/app/today/prepare-cards';
import { listen } from '@/lib/messaging/channel';
import type { Message } from '@/lib/messaging/protocol';
import { onAlarm } from '@/lib/platform/alarms';
import { onBrowserStart, onInstalled } from '@/lib/platform/lifecycle';
import { onNotificationClick } from '@/lib/platform/notifications';
import { openPage } from '@/lib/platform/tabs';
import { makeCards } from './cards';
import { coalesced } from './coalesced';
import { followNotification } from './notification-clicks';
import { reconcile } from './reconcile';
import { putWaitingInWords } from './waiting-lines';

/** With these, there are records whose loss would be noticed. */
const FIRST_STORES: readonly StoreName[] = ['sons', 'settings'];
const remind = coalesced(async () => {
  const now = Date.now();
  await reconcile(now);
  await putWaitingInWords(now);
});
const prepare = coalesced(() => makeCards(Date.now()));

/**
 * Registers every listener of the background, synchronously, as the browser demands, and catches
 * up: alarms may be lost and events left out, so each start looks at the records itself.
 */
export function startBackground(): void {
  onInstalled((isFirst) => {
    if (isFirst) start(openPage('home.html', '#/welcome'));
    catchUp();
  });
  onBrowserStart(catchUp);
  onAlarm(catchUp);
  onNotificationClick((id, button) => start(followNotification(id, button, Date.now())));
  listen(hear);
  catchUp();
}

/** Wakes come with a new hour or a new day, or with time lost: both jobs find out by themselves. */
function catchUp(): void {
  start(remind());
  start(prepare());
  start(noteThatRecordsExist());
}

function hear(message: Message): void {
  const isAbout = (stores: readonly StoreName[]) =>
    message.type === 'dataChanged' && message.stores.some((store) => stores.includes(store));
  if (message.type === 'reconcile' || isAbout(REMINDER_SOURCES)) start(remind());
  if (message.type === 'prepareCards' || isAbout(CARD_SOURCES)) start(prepare());
  if (isAbout(FIRST_STORES)) start(noteThatRecordsExist());
}

/** Lets work run by itself. Records that cannot be read are what the pages tell her about. */
function start(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!isStorageError(error)) throw error;
  });
}
