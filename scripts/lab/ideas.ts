import { IDEAS } from '@/content/ideas';
import { simulateIdeas } from '@/lib/app/today/simulate-ideas';
import { copyFrom, dayFrom, numberFrom } from './parameters';

export const usage = 'npm run lab -- ideas --state FILE --from DAY --days N';

export const options = {
  state: { type: 'string' },
  from: { type: 'string' },
  days: { type: 'string', default: '365' },
} as const;

type Values = {
  readonly state?: string;
  readonly from?: string;
  readonly days: string;
};

/** The idea of each day for the records of a saved copy, one a line. */
export async function linesOf({ state, from, days }: Values): Promise<readonly string[]> {
  const { records } = await copyFrom('state', state);
  const span = { from: dayFrom('from', from), days: numberFrom('days', days, 1, 36_500) };
  return simulateIdeas(records, IDEAS, span).map((day) => JSON.stringify(day));
}
