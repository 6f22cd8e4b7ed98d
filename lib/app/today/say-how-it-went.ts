import { announceChange } from '@/lib/app/news';
import type { CardIdea } from '@/lib/domain/idea-card';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { inTransaction, isAlive, type Transaction } from '@/lib/storage/records';
import { putInJournal, takeOutOfJournal } from './idea-in-journal';

/** Her answers on the card after "Do it". */
export type HowItWent = 'went-well' | 'was-hard' | 'not-yet';

const STORES = ['ideaOutcomes', 'interests', 'interactions'] as const;
const FEELING_OF = { 'went-well': 'good', 'was-hard': 'hard' } as const;

/**
 * Remembers how an idea went. One that was done and reached him stands in the journal from then
 * on; when it turned to something he likes, that interest has now been asked about. *Not yet* takes
 * it out of the journal again.
 *
 * @returns whether the journal has it now
 */
export async function sayHowItWent(
  sonId: string,
  idea: CardIdea,
  answer: HowItWent,
  today: LocalDate,
  now: Instant,
): Promise<boolean> {
  const { ideaId } = idea;
  const isInJournal = await inTransaction([...STORES], async (transaction) => {
    const id = ideaOutcomeIdOf(sonId, ideaId, today);
    const outcome = { id, sonId, ideaId, on: today, outcome: answer, updatedAt: now };
    await transaction.objectStore('ideaOutcomes').put(outcome);
    const journal = transaction.objectStore('interactions');
    if (answer === 'not-yet') {
      await takeOutOfJournal(journal, sonId, ideaId, today, now);
      return false;
    }
    await touchInterest(transaction, idea, today, now);
    return putInJournal(journal, sonId, idea, FEELING_OF[answer], today, now);
  });
  await announceChange(STORES);
  return isInJournal;
}

async function touchInterest(
  transaction: Transaction<(typeof STORES)[number][]>,
  { reasons, contact }: CardIdea,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  const reason = reasons.find(({ kind }) => kind === 'interest');
  if (reason?.kind !== 'interest' || contact === 'none') return;
  const interests = transaction.objectStore('interests');
  const interest = await interests.get(reason.interestId);
  if (!interest || !isAlive(interest)) return;
  await interests.put({ ...interest, lastAskedOn: today, updatedAt: now });
}
