import { followUpsToAsk } from '@/lib/app/follow-ups/follow-ups-to-ask';
import { haveRecordsVanished } from '@/lib/app/recovery/vanished';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { type Family, readFamily } from '@/lib/app/sons/read-family';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { type StatusLine, statusLine } from '@/lib/domain/today/status-line';
import { newestInteractions } from '@/lib/storage/interactions';
import { readSettings } from '@/lib/storage/settings';

const TO_ASK_SHOWN = 2;

/** What the popup shows; without a son there is nothing but the question for his name. */
export type PopupView = Family & {
  readonly ownKinds: readonly string[];
  readonly status?: StatusLine;
  readonly toAsk: readonly FollowUp[];
  /** Whether a reminder waits on the new tab. */
  readonly isSomethingWaiting: boolean;
  /** Whether there is nothing although there were records once. */
  readonly hasVanished: boolean;
};

/**
 * Reads the popup for the son she chose last. Bounded reads only.
 *
 * @param today calendar day in her time zone
 */
export async function readPopup(today: LocalDate): Promise<PopupView> {
  const [family, { ownKinds }] = await Promise.all([readFamily(), readSettings()]);
  const { son } = family;
  if (!son) {
    const hasVanished = await haveRecordsVanished();
    return { ...family, ownKinds, toAsk: [], isSomethingWaiting: false, hasVanished };
  }
  const [latest, toAsk, waiting] = await Promise.all([
    newestInteractions(son.id, 1),
    followUpsToAsk(son.id, today, TO_ASK_SHOWN),
    waitingReminders(today, son.id),
  ]);
  return {
    ...family,
    ownKinds,
    status: statusLine(son, latest, today),
    toAsk,
    isSomethingWaiting: waiting.length > 0,
    hasVanished: false,
  };
}
