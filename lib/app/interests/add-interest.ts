import { announceChange } from '@/lib/app/news';
import type { Interest } from '@/lib/domain/interest';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { interestsOf, saveInterest } from '@/lib/storage/interests';
import { interestInSentence } from './interest-words';

/** What she says of an interest when she adds it. */
export type InterestDraft = Pick<Interest, 'sonId' | 'name'> &
  Partial<Pick<Interest, 'strength' | 'note' | 'heardOn'>>;

/**
 * Adds something he likes, named as it stands inside a sentence. One that is there already, in any
 * letters, stays as it is.
 *
 * @returns the interest, and whether it is a new one
 */
export async function addInterest(
  draft: InterestDraft,
  now: Instant,
): Promise<{ readonly interest: Interest; readonly isNew: boolean }> {
  const name = interestInSentence(draft.name.trim());
  const same = (await interestsOf(draft.sonId)).find((each) => plain(each.name) === plain(name));
  if (same) return { interest: same, isNew: false };
  const interest: Interest = {
    strength: 1,
    note: '',
    heardOn: localDateAt(now),
    ...draft,
    name,
    id: crypto.randomUUID(),
  };
  await saveInterest(interest, now);
  await announceChange(['interests']);
  return { interest, isNew: true };
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
}
