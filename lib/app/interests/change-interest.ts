import { announceChange } from '@/lib/app/news';
import type { Interest } from '@/lib/domain/interest';
import type { Instant } from '@/lib/domain/local-date';
import { changeInterest as changeStoredInterest } from '@/lib/storage/interests';
import { interestInSentence } from './interest-words';

/** What can be changed; `lastAskedOn: undefined` takes that day away. */
export type InterestChanges = Partial<Omit<Interest, 'id' | 'sonId' | 'lastAskedOn'>> & {
  readonly lastAskedOn?: Interest['lastAskedOn'] | undefined;
};

/** Changes an interest, named as `addInterest` does; what is not in `changes` stays. */
export async function changeInterest(
  id: string,
  changes: InterestChanges,
  now: Instant,
): Promise<void> {
  await changeStoredInterest(
    id,
    (old) => {
      const { lastAskedOn, ...others } = { ...old, ...changes };
      const named = { ...others, name: interestInSentence(others.name) };
      return lastAskedOn ? { ...named, lastAskedOn } : named;
    },
    now,
  );
  await announceChange(['interests']);
}
