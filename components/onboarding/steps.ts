/** How many questions there are. */
export const STEP_COUNT = 4;

/** Where she is on the first-run page: a question, 1 to `STEP_COUNT`, or the first idea. */
export type Place = 1 | 2 | 3 | 4 | 'idea';

const PLACES: readonly Place[] = [1, 2, 3, 4, 'idea'];

/**
 * Reads the address after `#`: `#/welcome` is the first question, `#/welcome/2` the second.
 *
 * @returns undefined for any other page
 */
export function placeOf(hash: string): Place | undefined {
  const [, page, name] = hash.split('/');
  if (page !== 'welcome') return undefined;
  return PLACES.find((place) => String(place) === name) ?? 1;
}

/** The address of a place; each is an entry in the browser's history. */
export function addressOfPlace(place: Place): string {
  return place === 1 ? '#/welcome' : `#/welcome/${place}`;
}

/** What comes after a question. */
export function placeAfter(place: Place): Place {
  return PLACES[PLACES.indexOf(place) + 1] ?? 'idea';
}
