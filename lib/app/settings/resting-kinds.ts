import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import { type Rest, restingKinds } from '@/lib/domain/reminders/policy/ignored';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { readLedger } from '@/lib/storage/occurrences';
import { readSettings, saveSettings } from '@/lib/storage/settings';

export type { Rest } from '@/lib/domain/reminders/policy/ignored';

/** The kinds of nudges that rest because three in a row were left alone, and until when. */
export async function readRestingKinds(now: Instant): Promise<readonly Rest[]> {
  const [settings, ledger] = await Promise.all([readSettings(), readLedger(now)]);
  return restingKinds(ledger, ruleOf, settings, now);
}

/** Ends the rest of a kind: what was left alone before `now` no longer counts. */
export async function wakeKind(kind: NudgeKind, now: Instant): Promise<void> {
  await saveSettings(({ wokenKinds }) => ({ wokenKinds: { ...wokenKinds, [kind]: now } }), now);
  await announceChange(['settings']);
}
