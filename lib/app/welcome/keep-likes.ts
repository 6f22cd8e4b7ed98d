import { addInterest } from '@/lib/app/interests/add-interest';
import { deleteInterest } from '@/lib/app/interests/delete-interest';
import { interestInSentence } from '@/lib/app/interests/interest-words';
import { changeSon } from '@/lib/app/sons/change-son';
import { readHim } from '@/lib/app/sons/read-him';
import type { Instant } from '@/lib/domain/local-date';
import type { WayOfLove } from '@/lib/domain/son';

/** What he enjoys and how he takes love in. */
export type WelcomeLikes = {
  readonly interests: readonly string[];
  /** Interests that she named before and has taken away now. */
  readonly removedInterests: readonly string[];
  readonly waysOfLove: readonly WayOfLove[];
};

/** Keeps them. Interests that came from elsewhere stay. */
export async function keepLikes(
  sonId: string,
  { interests, removedInterests, waysOfLove }: WelcomeLikes,
  now: Instant,
): Promise<void> {
  await changeSon(sonId, () => ({ waysOfLove }), now);
  const removed = removedInterests.map(interestInSentence);
  const kept = (await readHim(sonId)).interests;
  for (const { id, name } of kept) {
    if (removed.includes(interestInSentence(name))) await deleteInterest(id, now);
  }
  for (const name of interests) await addInterest({ sonId, name }, now);
}
