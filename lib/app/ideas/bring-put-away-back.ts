import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { allOutcomes } from '@/lib/storage/idea-outcomes';
import { inTransaction } from '@/lib/storage/records';

/** Undoes "Not for us" on whatever day she said it, once or more often; today's card stays as it is. */
export async function bringPutAwayBack(sonId: string, ideaId: string, now: Instant): Promise<void> {
  await inTransaction(['ideaOutcomes'], async (transaction) => {
    const store = transaction.objectStore('ideaOutcomes');
    for (const answer of await allOutcomes(store, sonId)) {
      if (answer.ideaId !== ideaId || answer.outcome !== 'put-away') continue;
      await store.put({ ...answer, updatedAt: now, deletedAt: now });
    }
  });
  await announceChange(['ideaOutcomes']);
}
