import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { type Rest, restingKinds } from '@/lib/domain/reminders/ignored';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { readSettings, saveSettings } from '@/lib/storage/settings';
import { toldOccurrences } from '@/lib/storage/told-occurrences';

export type { Rest } from '@/lib/domain/reminders/ignored';

const DAY_MS = 86_400_000;
/** A rest of a month, and the weeks in which the three came that led to it. */
const LOOK_BACK_MS = 90 * DAY_MS;

/** The kinds of nudges that rest because three in a row were left alone, and until when. */
export async function readRestingKinds(now: Instant): Promise<readonly Rest[]> {
  const [settings, ledger] = await Promise.all([
    readSettings(),
    toldOccurrences(now - LOOK_BACK_MS),
  ]);
  return restingKinds(ledger, ruleOf, settings, now);
}

/** Ends the rest of a kind: what was left alone before `now` no longer counts. */
export async function wakeKind(kind: NudgeKind, now: Instant): Promise<void> {
  const { wokenKinds } = await readSettings();
  await saveSettings({ wokenKinds: { ...wokenKinds, [kind]: now } }, now);
  await announceChange(['settings']);
}
