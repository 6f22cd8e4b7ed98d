import type { Interest } from '@/lib/domain/interest';
import { birthdayIdOf, type Milestone } from '@/lib/domain/milestone';
import { interestsOf } from '@/lib/storage/interests';
import { findMilestone } from '@/lib/storage/milestones';

/** What is kept about a son besides himself. */
export type AboutHim = {
  readonly birthday: Milestone | undefined;
  /** What means most to him first, then what she heard of last. */
  readonly interests: readonly Interest[];
};

/** His birthday and what he likes. */
export async function readHim(sonId: string): Promise<AboutHim> {
  const [birthday, interests] = await Promise.all([
    findMilestone(birthdayIdOf(sonId)),
    interestsOf(sonId),
  ]);
  return { birthday, interests: interests.sort(byWeight) };
}

function byWeight(one: Interest, other: Interest): number {
  const byStrength = other.strength - one.strength;
  return byStrength || (one.heardOn === other.heardOn ? 0 : one.heardOn < other.heardOn ? 1 : -1);
}
