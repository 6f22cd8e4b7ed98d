import { readFamily } from '@/lib/app/sons/read-family';
import { readHim } from '@/lib/app/sons/read-him';
import type { Interest } from '@/lib/domain/interest';
import type { Milestone } from '@/lib/domain/milestone';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { findMilestone } from '@/lib/storage/milestones';
import { readSettings } from '@/lib/storage/settings';
import { welcomeDateIdOf } from './welcome-date';

/** What she has told us so far of all that the first-run page asks. */
export type WelcomeRecords = {
  readonly settings: Settings;
  /** The son in view; missing before she has told us of any. */
  readonly son?: Son;
  readonly birthday?: Milestone;
  readonly interests: readonly Interest[];
  readonly date?: Milestone;
};

/** Reads her answers, so that nothing is asked twice. */
export async function readWelcome(): Promise<WelcomeRecords> {
  const [{ son }, settings] = await Promise.all([readFamily(), readSettings()]);
  if (!son) return { settings, interests: [] };
  const [{ birthday, interests }, date] = await Promise.all([
    readHim(son.id),
    findMilestone(welcomeDateIdOf(son.id)),
  ]);
  return { settings, son, interests, ...(birthday && { birthday }), ...(date && { date }) };
}
