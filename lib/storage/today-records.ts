import type { FollowUp } from '@/lib/domain/follow-up';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Plan } from '@/lib/domain/plan';
import type { Tradition } from '@/lib/domain/tradition';
import { database } from './database';
import { interactionsOn } from './interactions-on';
import { latestInteractions } from './latest-interactions';
import { isAlive } from './records';
import { DECK_STORES, type DeckTransaction, readDeck, type TodayDeck } from './today-deck';

/** What the page of today shows of one son. */
export type TodayRecords = {
  readonly today: TodayDeck;
  readonly tomorrowsIdea: CardIdea | undefined;
  /** The last time they were in touch. */
  readonly lastInteraction: Interaction | undefined;
  /** The times of this day that they were in touch. */
  readonly interactions: readonly Interaction[];
  readonly milestones: readonly Milestone[];
  readonly traditions: readonly Tradition[];
  readonly plans: readonly Plan[];
  readonly followUps: readonly FollowUp[];
  /** Whether no idea was on his card on any day before. */
  readonly isFirstDay: boolean;
};

/**
 * Reads it in one go. Every read is by key or by a bounded range: the time it takes does not grow
 * with the journal.
 */
export async function readTodayRecords(sonId: string, today: LocalDate): Promise<TodayRecords> {
  const transaction = (await database()).transaction(
    [...DECK_STORES, 'interactions', 'milestones', 'traditions', 'plans', 'followUps'] as const,
    'readonly',
  );
  const store = transaction.objectStore.bind(transaction);
  // A deck is only read here; the wider type is that of the verbs, which also write.
  const decks = transaction as unknown as DeckTransaction;
  const tomorrow = addDays(today, 1);
  const daysBefore = IDBKeyRange.bound([sonId, ''], [sonId, today], false, true);
  const [
    todaysDeck,
    tomorrowsDeck,
    latest,
    interactions,
    milestones,
    traditions,
    plans,
    followUps,
    earlierDay,
  ] = await Promise.all([
    readDeck(decks, sonId, today),
    readDeck(decks, sonId, tomorrow),
    latestInteractions(store('interactions'), sonId, instantAt(tomorrow, '00:00'), 1),
    interactionsOn(store('interactions'), sonId, today),
    store('milestones').index('bySon').getAll(sonId),
    store('traditions').index('bySon').getAll(sonId),
    store('plans').index('bySon').getAll(sonId),
    store('followUps').index('bySon').getAll(sonId),
    store('ideaDays').index('bySonAndDay').getKey(daysBefore),
  ]);
  return {
    today: todaysDeck,
    tomorrowsIdea: tomorrowsDeck.deck[0],
    lastInteraction: latest[0],
    interactions,
    milestones: milestones.filter(isAlive),
    traditions: traditions.filter(isAlive),
    plans: plans.filter(isAlive),
    followUps: followUps.filter(isAlive),
    isFirstDay: earlierDay === undefined,
  };
}
