import { IDEAS } from '@/content/ideas';
import { type SimulatedDay, simulateIdeas } from '@/lib/app/today/simulate-ideas';
import { pickReasons } from '@/lib/i18n/pick-reasons';
import { figuresOf, totalsOf } from '@/tests/support/idea-figures';
import { liveDays } from '@/tests/support/idea-years';
import { FAMILIES } from '@/tests/support/invented-families';
import { copyFrom, dayFrom, numberFrom } from './parameters';

export const usage =
  'npm run lab -- ideas --state FILE --from DAY --days N [--cards], or ideas --families N [--from DAY] [--days N]';

export const options = {
  state: { type: 'string' },
  from: { type: 'string' },
  days: { type: 'string', default: '365' },
  cards: { type: 'boolean', default: false },
  families: { type: 'string' },
} as const;

type Values = {
  readonly state?: string;
  readonly from?: string;
  readonly days: string;
  readonly cards: boolean;
  readonly families?: string;
};

/**
 * The idea of each day for the records of a saved copy, one a line, with `--cards` also why in
 * sentences; or the figures of some invented families, one a line and their totals last.
 */
export async function linesOf(values: Values): Promise<readonly string[]> {
  if (values.families !== undefined) return figureLines(values.families, values);
  const { records } = await copyFrom('state', values.state);
  const span = {
    from: dayFrom('from', values.from),
    days: numberFrom('days', values.days, 1, 36_500),
  };
  const days = simulateIdeas(records, IDEAS, span);
  return days.map((day) => JSON.stringify(values.cards ? explained(day) : day));
}

function explained({ card, ...day }: SimulatedDay) {
  return card ? { ...day, card: { ...card, because: pickReasons(card, day.date) } } : day;
}

function figureLines(families: string, { from = '2026-01-01', days }: Values): readonly string[] {
  const names = FAMILIES.slice(0, numberFrom('families', families, 1, FAMILIES.length));
  const start = performance.now();
  const lived = names.map((name) =>
    liveDays(name, dayFrom('from', from), numberFrom('days', days, 1, 3650)),
  );
  const figures = lived.map(figuresOf);
  const picks = figures.reduce((sum, each) => sum + each.days, 0);
  const msPerPick = Number(((performance.now() - start) / picks).toFixed(2));
  const totals = { ...totalsOf(figures, lived, IDEAS), msPerPick };
  return [...figures, { totals }].map((line) => JSON.stringify(line));
}
