import type { Agreement } from '@/lib/domain/agreement';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import type { Tradition } from '@/lib/domain/tradition';
import type { Random } from './random';
import { AGREEMENTS, PLANS, TRADITIONS } from './words';

/** What she and a son keep going, have planned for the next weeks, and have agreed. */
export function inventTraditions(
  random: Random,
  sonId: string,
  today: LocalDate,
): {
  readonly traditions: readonly Tradition[];
  readonly plans: readonly Plan[];
  readonly agreements: readonly Agreement[];
} {
  const traditions = random.some(TRADITIONS, random.between(1, 3)).map(
    ([title, recurrence, tiedTo], index): Tradition => ({
      id: `${sonId}-tradition-${index + 1}`,
      sonId,
      title,
      recurrence,
      ...(recurrence.every === 'weeks' ? { time: '17:00' } : {}),
      tiedTo,
      pauses: [],
      isReminded: true,
      note: '',
    }),
  );
  const plan: Plan = {
    id: `${sonId}-plan-1`,
    sonId,
    title: random.pick(PLANS),
    on: addDays(today, random.between(2, 30)),
    note: '',
  };
  const agreement: Agreement = {
    id: `${sonId}-agreement-1`,
    sonId,
    text: random.pick(AGREEMENTS),
    agreedOn: addDays(today, -random.between(20, 200)),
    reviewOn: addDays(today, random.between(5, 90)),
  };
  return { traditions, plans: [plan], agreements: [agreement] };
}
