import { reminderRecordsOf } from '@/lib/app/reminders/records-of-copy';
import { reminderOccurrencesBetween } from '@/lib/app/reminders/reminder-occurrences';
import { copyFrom, dayFrom } from './parameters';

export const usage = 'npm run lab -- dates --file FILE --from DAY --to DAY';

export const options = {
  file: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

/** When which reminder comes for the records of a saved copy, one a line. */
export async function linesOf({ file, from, to }: Values): Promise<readonly string[]> {
  const { records: kept } = await copyFrom('file', file);
  const records = reminderRecordsOf(kept);
  const window = { from: dayFrom('from', from), to: dayFrom('to', to) };
  return reminderOccurrencesBetween(records, window).map((time) => JSON.stringify(time));
}
