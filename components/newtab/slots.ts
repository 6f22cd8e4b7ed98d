import { MOST_SITES } from '@/lib/domain/site-link';

/** How many rows of each list the page has room for; the first paint can only fill rows that exist. */
export const ROWS = { coming: 3, ask: 2, waiting: 2, site: MOST_SITES } as const;

export type List = keyof typeof ROWS;

/** A personal text of the page, or, where only its presence counts, a part of the page. */
export type Slot =
  | 'hello'
  | 'status'
  | 'clock'
  | 'date'
  | 'search'
  | 'son'
  | 'kicker'
  | 'minutes'
  | 'family'
  | 'title'
  | 'why'
  | 'short'
  | 'words'
  | 'otherWords'
  | 'because'
  | 'path'
  | 'toDo'
  | 'another'
  | 'back'
  | 'started'
  | 'told'
  | 'inJournal'
  | 'comingUp'
  | 'noComing'
  | 'toAsk'
  | 'noAsk'
  | 'firstSteps'
  | 'setUp'
  | 'vanished'
  | 'stepBirthday'
  | 'stepInterests'
  | 'stepAsk'
  | 'allWaiting'
  | 'log'
  | `${List}.${number}`
  | `${'comingOn' | 'siteUrl' | 'waitingUrl'}.${number}`;

/**
 * Everything the page says that is not the same for everyone, in her language, by slot. A part
 * whose slot is missing is hidden. Plain text only: it is kept for the first paint of the next tab.
 */
export type Words = Readonly<Partial<Record<Slot, string>>>;

/** Present, with nothing to say. */
export const YES = '1';

/** The attributes and the text of an element that says one slot. */
export function says(words: Words, slot: Slot) {
  return { 'data-paint': slot, children: words[slot] ?? '' };
}

/** Shows an element while a slot has words. */
export function shownWith(words: Words, slot: Slot) {
  return { 'data-when': slot, hidden: !words[slot] };
}

/** Hides an element while a slot has words. */
export function hiddenWith(words: Words, slot: Slot) {
  return { 'data-unless': slot, hidden: Boolean(words[slot]) };
}

/** A link that says one slot and leads to the address in another. */
export function leadsTo(words: Words, slot: Slot, address: Slot) {
  const href = words[address];
  return { ...(href && { href }), 'data-link': address, ...says(words, slot) };
}

/** The numbers of the rows of a list, from 0. */
export function rowsOf(list: List): readonly number[] {
  return Array.from({ length: ROWS[list] }, (_row, number) => number);
}

/** One slot for each of the first texts of a list. */
export function rowWords(
  list: List | 'comingOn' | 'siteUrl' | 'waitingUrl',
  texts: readonly string[],
): Words {
  return Object.fromEntries(texts.map((text, row) => [`${list}.${row}`, text]));
}
