import type { IdeaCard } from '@/lib/domain/idea-card';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { stageOn } from '@/lib/domain/life-stage';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';
import { HISTORY_DAYS, type PickRecords } from '@/lib/domain/today/pick-records';
import { ideaDaysSince } from './idea-days';
import { allOutcomes } from './idea-outcomes';
import { latestInteractions } from './latest-interactions';
import { isAlive, type Transaction } from './records';

/** The stores that the choice of an idea depends on; news of any of them may change a card. */
export const PICK_STORES = [
  'sons',
  'interests',
  'milestones',
  'interactions',
  'ideaDays',
  'ideaOutcomes',
] as const;

/** The stores of the transaction that prepares cards. */
export const PREPARE_STORES = [...PICK_STORES, 'cards'] as const;
export type PrepareTransaction = Transaction<(typeof PREPARE_STORES)[number][]>;

const INTERACTIONS_READ = 30;

/** All that the choice of his idea for a day looks at. */
export async function readPickRecords(
  transaction: PrepareTransaction,
  son: Son,
  day: LocalDate,
): Promise<PickRecords> {
  const store = transaction.objectStore.bind(transaction);
  const dayEnd = instantAt(addDays(day, 1), '00:00');
  const [interests, milestones, interactions, ideaDays, outcomes, card] = await Promise.all([
    store('interests').index('bySon').getAll(son.id),
    store('milestones').index('bySon').getAll(son.id),
    latestInteractions(store('interactions'), son.id, dayEnd, INTERACTIONS_READ),
    ideaDaysSince(store('ideaDays'), son.id, addDays(day, -HISTORY_DAYS)),
    allOutcomes(store('ideaOutcomes'), son.id),
    store('cards').get(ideaDayIdOf(son.id, day)),
  ]);
  const living = milestones.filter(isAlive);
  const birthday = living.find(({ id }) => id === birthdayIdOf(son.id));
  return {
    // As the years go by, he is a teenager from the day of his birthday on.
    son: { ...son, stage: stageOn(son, birthday, day) },
    interests: interests.filter(isAlive),
    milestones: living,
    interactions,
    ideaDays,
    outcomes,
    ...(card ? { card: card as IdeaCard } : {}),
  };
}
