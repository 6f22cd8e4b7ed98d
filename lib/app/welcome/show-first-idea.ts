import { announceChange } from '@/lib/app/news';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { newIdeaDay, withOnShow } from '@/lib/domain/today/idea-walk';
import { inTransaction, isAlive } from '@/lib/storage/records';
import { DECK_STORES, readDeck } from '@/lib/storage/today-deck';
import { isQuietMessage, isStrained } from './quiet-message';

/** The first idea is a small one. */
const MOST_MINUTES = 10;

/**
 * Puts the first of all ideas on show, unless one of today is on show already: of today's, the
 * first small one with words she can use. When things are strained, it is a message that needs no
 * answer.
 */
export async function showFirstIdea(sonId: string, today: LocalDate, now: Instant): Promise<void> {
  const isShown = await inTransaction([...DECK_STORES], async (transaction) => {
    const { deck, day } = await readDeck(transaction, sonId, today);
    const son = await transaction.objectStore('sons').get(sonId);
    if (!son || !isAlive(son) || day?.shownIds.length) return false;
    const first = firstOf(deck, isStrained(son));
    if (!first) return false;
    const shown = withOnShow(newIdeaDay(sonId, today), first.ideaId);
    await transaction.objectStore('ideaDays').put({ ...shown, updatedAt: now });
    return true;
  });
  if (isShown) await announceChange(['ideaDays']);
}

function firstOf(deck: readonly CardIdea[], mustBeQuiet: boolean): CardIdea | undefined {
  const messages = deck.filter(mustBeQuiet ? isQuietMessage : ({ words }) => words !== undefined);
  return messages.find(({ minutes }) => minutes <= MOST_MINUTES) ?? messages[0] ?? deck[0];
}
