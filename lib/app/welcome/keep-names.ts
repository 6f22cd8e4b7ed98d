import { changeSettings } from '@/lib/app/settings/settings';
import { changeSon } from '@/lib/app/sons/change-son';
import type { Instant } from '@/lib/domain/local-date';

/** What the two call each other. */
export type WelcomeNames = {
  readonly name: string;
  readonly callsHer: string;
  readonly herName: string;
};

/** Keeps the names; each of them may be empty. */
export async function keepNames(
  sonId: string,
  { name, callsHer, herName }: WelcomeNames,
  now: Instant,
): Promise<void> {
  await changeSon(sonId, () => ({ name, callsHer }), now);
  await changeSettings({ herName }, now);
}
