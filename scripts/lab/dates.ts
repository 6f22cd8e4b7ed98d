import { reminderOccurrencesBetween } from '@/lib/app/reminders/reminder-occurrences';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { copyFrom, dayFrom, isAlive } from './parameters';

export const usage = 'npm run lab -- dates --file FILE --from DAY --to DAY';

export const options = {
  file: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

/** When which reminder comes for the records of a saved copy, one a line. */
export async function linesOf({ file, from, to }: Values): Promise<readonly string[]> {
  const { sons, milestones, settings } = (await copyFrom('file', file)).records;
  const records = {
    sons: sons.filter(isAlive),
    milestones: milestones.filter(isAlive),
    settings: settings.find(isAlive) ?? DEFAULT_SETTINGS,
  };
  const window = { from: dayFrom('from', from), to: dayFrom('to', to) };
  return reminderOccurrencesBetween(records, window).map((time) => JSON.stringify(time));
}
