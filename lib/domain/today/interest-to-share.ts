import type { Interest } from '@/lib/domain/interest';
import type { Son } from '@/lib/domain/son';
import { chanceOf } from './hash';
import { topicsOf } from './topics';

/** His interests without those that he asked to leave alone. */
export function welcomeInterests(son: Son, interests: readonly Interest[]): Interest[] {
  const namesTopic = topicsOf(son);
  return interests.filter(({ name }) => name.trim() !== '' && !namesTopic(name));
}

/**
 * The interest that an idea turns to: the one not asked about for longest. Among several, such as
 * those never asked about, chance decides, and what means more to him comes up more often.
 *
 * @param seed decides the chance
 */
export function interestToShare(
  interests: readonly Interest[],
  seed: string,
): Interest | undefined {
  const longestAgo = interests.reduce(
    (earliest, { lastAskedOn = '' }) => (lastAskedOn < earliest ? lastAskedOn : earliest),
    '~',
  );
  const lots = interests
    .filter(({ lastAskedOn = '' }) => lastAskedOn === longestAgo)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((interest) => Array<Interest>(interest.strength).fill(interest));
  return lots[Math.floor(chanceOf(`${seed}|interest`) * lots.length)];
}
