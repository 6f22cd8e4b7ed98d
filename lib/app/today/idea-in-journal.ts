import type { CardIdea } from '@/lib/domain/idea-card';
import { entryForIdea, ideaContact, ideaContactIdOf } from '@/lib/domain/idea-contact';
import type { Feeling } from '@/lib/domain/interaction';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { interactionsOn } from '@/lib/storage/interactions-on';
import { isAlive, type Transaction } from '@/lib/storage/records';

type Journal = Pick<
  ReturnType<Transaction<['interactions']>['objectStore']>,
  'get' | 'put' | 'index'
>;

/**
 * Puts an idea that she has done into the journal. When she has noted such a time of today by
 * herself, that one is it, and nothing stands there twice.
 *
 * @param feeling none leaves open how it felt
 * @returns whether the journal has it
 */
export async function putInJournal(
  journal: Journal,
  sonId: string,
  idea: CardIdea,
  feeling: Feeling | undefined,
  today: LocalDate,
  now: Instant,
): Promise<boolean> {
  const fresh = ideaContact(sonId, idea, today, now);
  if (!fresh) return false;
  const old = await journal.get(fresh.id);
  const isThere = old !== undefined && isAlive(old);
  const hers = isThere
    ? undefined
    : entryForIdea(await interactionsOn(journal, sonId, today), idea);
  if (hers) {
    const { ideaId, practice, title } = idea;
    await journal.put({ ...hers, ideaId, practice, ideaTitle: title, updatedAt: now });
    return true;
  }
  // What she has added to the entry since then stays hers.
  const { deletedAt: _tombstone, feeling: _before, ...kept } = old ?? { ...fresh, updatedAt: now };
  await journal.put({ ...kept, ...(feeling && { feeling }), updatedAt: now });
  return true;
}

/** Takes an idea out of the journal again; an entry that she made by herself stays, as it was. */
export async function takeOutOfJournal(
  journal: Journal,
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  const id = ideaContactIdOf(sonId, ideaId, today);
  const made = await journal.get(id);
  if (made && isAlive(made)) await journal.put({ ...made, updatedAt: now, deletedAt: now });
  for (const entry of await interactionsOn(journal, sonId, today)) {
    if (entry.ideaId !== ideaId || entry.id === id) continue;
    const { ideaId: _idea, practice: _practice, ideaTitle: _title, ...hers } = entry;
    await journal.put({ ...hers, updatedAt: now });
  }
}
