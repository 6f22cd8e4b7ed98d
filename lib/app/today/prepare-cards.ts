import { IDEAS } from '@/content/ideas';
import { pickRecordsFrom } from '@/lib/app/ideas/pick-records-from';
import { announceChange } from '@/lib/app/news';
import { isQuietMessage, isStrained } from '@/lib/app/welcome/quiet-message';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea, IdeaCard } from '@/lib/domain/idea-card';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, type Instant, type LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import type { Son } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { shownOn } from '@/lib/domain/today/shown-history';
import { keepCards } from '@/lib/storage/cards';
import {
  PICK_STORES,
  PREPARE_STORES,
  type PrepareTransaction,
  readPickRecords,
} from '@/lib/storage/pick-records';
import { inTransaction, isAlive } from '@/lib/storage/records';
import { listSons } from '@/lib/storage/sons';

/** Records whose news call for `prepareCards`. */
export const CARD_SOURCES = PICK_STORES;

/** *Another idea* always finds as many as this ready. */
const LEAST_AHEAD = 4;
/** Cards grow by this many, so that most steps from idea to idea need no new card. */
const CARD_STEP = 8;

/** What cards are made with, besides the records. */
export type CardMaking = {
  /** The library; the product's own unless a test brings a smaller one. */
  readonly ideas?: readonly Idea[];
  /** What is said of an idea in her language, for the day of its card. */
  readonly inWords?: (idea: CardIdea, on: LocalDate) => Pick<CardIdea, 'kind' | 'because'>;
};

/**
 * Makes sure that today's and tomorrow's card of every son fit the records as they are now, and
 * tells the pages if one changed. For the background only: it carries the library.
 *
 * Each son's records are read and his cards written in one transaction, so that whatever she
 * changes meanwhile comes wholly before or wholly after.
 */
export async function prepareCards(
  today: LocalDate,
  now: Instant,
  making: CardMaking = {},
): Promise<void> {
  let hasChanged = false;
  for (const { id } of await listSons()) {
    const hasSonChanged = await inTransaction([...PREPARE_STORES], async (transaction) => {
      const son = await transaction.objectStore('sons').get(id);
      if (!son || !isAlive(son)) return false;
      const cards = [
        await cardFor(transaction, son, today, making),
        await cardFor(transaction, son, addDays(today, 1), making),
      ];
      return keepCards(transaction, id, cards, today, now);
    });
    hasChanged ||= hasSonChanged;
  }
  if (hasChanged) await announceChange(['cards']);
}

async function cardFor(
  transaction: PrepareTransaction,
  son: Son,
  day: LocalDate,
  { ideas = IDEAS, inWords }: CardMaking,
): Promise<IdeaCard> {
  const stored = await readPickRecords(transaction, son, day);
  const records = pickRecordsFrom(stored);
  const all = [...ideas, ...stored.ownIdeas.map(ideaFromOwn)];
  const wanted = shownOn(records.ideaDays, day).length + LEAST_AHEAD;
  const size = Math.ceil(wanted / CARD_STEP) * CARD_STEP;
  const picks = pickIdeas(all, records, day, son.id, size);
  const withMessage = picks.some(isQuietMessage)
    ? picks
    : [...picks, ...quietMessages(ideas, records, day)];
  const step = records.path?.stepName;
  return {
    id: ideaDayIdOf(son.id, day),
    sonId: son.id,
    on: day,
    ...(step && { step }),
    ideas: withMessage.map((idea) => ({ ...idea, ...inWords?.(idea, day) })),
  };
}

/** When things are strained, one message that needs no answer: the first idea of all is such a one. */
function quietMessages(ideas: readonly Idea[], records: PickRecords, day: LocalDate): CardIdea[] {
  if (!isStrained(records.son)) return [];
  const messages = ideas.filter(
    ({ contact, words }) => contact === 'no-answer' && words.length > 0,
  );
  return pickIdeas(messages, records, day, records.son.id, 1).filter(isQuietMessage);
}
