import { announceChange, send } from '@/lib/app/news';
import { changeSettings } from '@/lib/app/settings/settings';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, type Instant, type LocalDate } from '@/lib/domain/local-date';
import { inTransaction } from '@/lib/storage/records';
import { sonToWelcome } from './son-to-welcome';

/**
 * She has answered or skipped all questions. Today's ideas are chosen anew from what she said: a
 * card or an idea on show from before her answers would not fit them.
 *
 * A card that is there after this has been prepared from her answers: each is written in one
 * transaction with the reading of what it is made from.
 */
export async function finishWelcome(today: LocalDate, now: Instant): Promise<void> {
  const sonId = await sonToWelcome(now);
  await inTransaction(['cards', 'ideaDays'], async (transaction) => {
    const cards = transaction.objectStore('cards');
    await cards.delete(ideaDayIdOf(sonId, today));
    await cards.delete(ideaDayIdOf(sonId, addDays(today, 1)));
    await transaction.objectStore('ideaDays').delete(ideaDayIdOf(sonId, today));
  });
  await announceChange(['cards', 'ideaDays']);
  await changeSettings({ isWelcomed: true }, now);
  await send({ type: 'prepareCards' });
}
