import type { Interaction } from '@/lib/domain/interaction';
import { daysBetween, type LocalDate, localDateAt } from '@/lib/domain/local-date';

const DAYS_IN_YEAR = 365.25;
const NUMBERS = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What each kind of time together is called; a page or a present is nothing to remember like that. */
const NAMED: Readonly<Partial<Record<Interaction['kind'], string>>> = {
  call: 'the talk we had',
  visit: 'the day we saw each other',
  meal: 'the meal we had',
  activity: 'the time we had together',
};

/**
 * Whether a time together is one to bring up: it was good, and there is a word for it. Of talks only
 * a lovely one is: of the others, nobody remembers the week.
 */
export function isFondMemory({ kind, feeling }: Interaction): boolean {
  if (kind === 'call') return feeling === 'lovely';
  return NAMED[kind] !== undefined && (feeling === 'good' || feeling === 'lovely');
}

/**
 * A good time in this week of an earlier year, as she would name it to him: "the meal we had two
 * years ago this week". Empty for what cannot be named like that.
 */
export function memoryInWords(memory: Interaction, today: LocalDate): string {
  const years = Math.round(daysBetween(localDateAt(memory.happenedAt), today) / DAYS_IN_YEAR);
  const number = NUMBERS[years];
  if (!isFondMemory(memory) || !number) return '';
  return `${NAMED[memory.kind]} ${number} ${years === 1 ? 'year' : 'years'} ago this week`;
}
