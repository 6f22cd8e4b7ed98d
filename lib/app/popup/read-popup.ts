import { followUpsToAsk } from '@/lib/app/follow-ups/follow-ups-to-ask';
import { haveRecordsVanished } from '@/lib/app/recovery/vanished';
import { readWaitingLines } from '@/lib/app/reminders/waiting-lines';
import { type Family, readFamily } from '@/lib/app/sons/read-family';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { type StatusLine, statusLine } from '@/lib/domain/today/status-line';
import { newestInteractions } from '@/lib/storage/interactions';
import { readSettings } from '@/lib/storage/settings';

const TO_ASK_SHOWN = 2;
const WAITING_SHOWN = 2;

/** What the popup shows; without a son there is nothing but the question for his name. */
export type PopupView = Family & {
  readonly ownKinds: readonly string[];
  readonly status?: StatusLine;
  readonly toAsk: readonly FollowUp[];
  /** The first reminders about him that wait, and those about all her sons. */
  readonly waiting: readonly WaitingLine[];
  /** Whether more wait, about him or another son. */
  readonly isMoreWaiting: boolean;
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
    return { ...family, ownKinds, toAsk: [], waiting: [], isMoreWaiting: false, hasVanished };
  }
  const [latest, toAsk, lines] = await Promise.all([
    newestInteractions(son.id, 1),
    followUpsToAsk(son.id, today, TO_ASK_SHOWN),
    readWaitingLines(),
  ]);
  const inWords = lines.filter(({ titles }) => titles[today]);
  const waiting = inWords
    .filter(({ sonId, nudge }) => sonId === son.id || nudge === 'weekly-look')
    .slice(0, WAITING_SHOWN);
  return {
    ...family,
    ownKinds,
    status: statusLine(son, latest, today),
    toAsk,
    waiting,
    isMoreWaiting: inWords.length > waiting.length,
    hasVanished: false,
  };
}
