import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import { changeSon } from '@/lib/app/sons/change-son';
import { type Birthday, setBirthday } from '@/lib/app/sons/set-birthday';
import type { Instant } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import type { Season, Stage } from '@/lib/domain/son';

/** Where he is in life and how things are; what is missing she has not said. */
export type WelcomeLife = {
  readonly birthday?: Birthday | undefined;
  /** Only a stage that she chose herself: another one follows his birthday. */
  readonly stage?: Stage | undefined;
  readonly season?: Season | undefined;
};

/** Keeps them. Without a birthday, the one she gave before goes; the rest stays as it was. */
export async function keepLife(
  sonId: string,
  { birthday, stage, season }: WelcomeLife,
  now: Instant,
): Promise<void> {
  const chosen = { ...(stage && { stage, isStageChosen: true }), ...(season && { season }) };
  await changeSon(sonId, () => chosen, now);
  if (birthday) await setBirthday(sonId, birthday, now);
  else await deleteMilestone(birthdayIdOf(sonId), now);
}
