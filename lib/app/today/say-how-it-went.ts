import { announceChange } from '@/lib/app/news';
import { ideaDayIdOf, ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { inTransaction, isAlive, type Transaction } from '@/lib/storage/records';

/** Her answers on the card after "Do it". */
export type HowItWent = 'went-well' | 'was-hard' | 'not-yet';

const STORES = ['ideaOutcomes', 'interests', 'cards'] as const;

/**
 * Remembers how an idea went. When it was one that reached him and turned to something he likes,
 * that interest has now been asked about. It is no entry in the journal: that she says herself.
 */
export async function sayHowItWent(
  sonId: string,
  ideaId: string,
  answer: HowItWent,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await inTransaction([...STORES], async (transaction) => {
    const id = ideaOutcomeIdOf(sonId, ideaId, today);
    const outcome = { id, sonId, ideaId, on: today, outcome: answer, updatedAt: now };
    await transaction.objectStore('ideaOutcomes').put(outcome);
    if (answer !== 'not-yet') await touchInterest(transaction, sonId, ideaId, today, now);
  });
  await announceChange(['ideaOutcomes', 'interests']);
}

async function touchInterest(
  transaction: Transaction<(typeof STORES)[number][]>,
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  const card = await transaction.objectStore('cards').get(ideaDayIdOf(sonId, today));
  const idea = card?.ideas.find((candidate) => candidate.ideaId === ideaId);
  const reason = idea?.reasons.find(({ kind }) => kind === 'interest');
  if (reason?.kind !== 'interest' || idea?.contact === 'none') return;
  const interests = transaction.objectStore('interests');
  const interest = await interests.get(reason.interestId);
  if (!interest || !isAlive(interest)) return;
  await interests.put({ ...interest, lastAskedOn: today, updatedAt: now });
}
