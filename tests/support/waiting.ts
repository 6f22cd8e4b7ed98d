import { addDays, localDateAt } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { database } from '@/lib/storage/database';
import { saveRecord } from '@/lib/storage/records';
import { anOccurrence } from '@/tests/support/reminder-records';

/** Loads what comes on a press, so that no test waits for it. */
export const loadWaitingActs = () =>
  Promise.all([
    import('@/components/waiting/acts'),
    import('@/components/waiting/LaterChoice'),
    import('@/components/waiting/HowChoice'),
    import('@/components/log/LogDetails'),
    import('@/components/popup/WaitingLines'),
  ]);

/**
 * Lets a reminder wait, as the background does: shown in the ledger, with its line.
 *
 * @returns its id
 */
export async function keepWaiting(
  title: string,
  fields: Partial<WaitingLine> = {},
): Promise<string> {
  const today = localDateAt(Date.now());
  const subjectId = title.replaceAll(' ', '-');
  const line: WaitingLine = {
    id: occurrenceIdOf('thinking-of-you', subjectId, today),
    sonId: 'daniel',
    nudge: 'thinking-of-you',
    on: today,
    kinds: ['text', 'call', 'letter'],
    titles: { [today]: title, [addDays(today, 1)]: title },
    ...fields,
  };
  const { id, sonId, on: aboutOn } = line;
  await saveRecord(
    'occurrences',
    anOccurrence({ id, rule: 'thinking-of-you', subjectId, sonId, aboutOn }),
    0,
  );
  await (await database()).put('waitingLines', line);
  return id;
}

/** What became of a reminder. */
export async function stateOf(id: string): Promise<string | undefined> {
  const entry = await (await database()).get('occurrences', id);
  return entry?.settledAs ?? entry?.state;
}
