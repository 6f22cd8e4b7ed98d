import { PLACES_OF_MANY_ZONES, PLACES_OF_ZONE, ZONE_NAMES } from '@/content/places/en';

/** A place by its plain name, with the time zone that its clocks go by. */
type Place = { readonly name: string; readonly zone: string };

/** Shorter beginnings of a name could be anything. */
const LETTERS_LEAST = 3;

/** Made with the first place she types. */
let zones: Map<string, string> | undefined;

/** Zones without a place, such as "Etc/GMT+2", are for machines. */
const isOfAPlace = (zone: string) => zone.includes('/') && !zone.startsWith('Etc/');

/** The plain name of a zone's city: "Sydney", "Buenos Aires", "Knox, Indiana". */
export function cityOf(zone: string): string {
  const name = ZONE_NAMES[zone];
  if (name) return name;
  const [, ...places] = zone.replaceAll('_', ' ').split('/');
  return places.toReversed().join(', ') || zone;
}

/** All places whose clock is known, by name. */
export function placeNames(): string[] {
  const names = new Set(places().map(({ name }) => name));
  return [...names].sort((one, other) => one.localeCompare(other));
}

/**
 * The time zone of a place as she types it: "Sydney", "sao paulo", "Perth, Australia", "New Zeal".
 *
 * @returns `several` for a country with more than one clock, and undefined for an unknown place
 */
export function findTimeZone(text: string): { readonly zone: string } | 'several' | undefined {
  const wanted = plain(text);
  const [beforeComma = ''] = text.split(',');
  zones ??= zonesByName();
  for (const name of [wanted, plain(beforeComma)]) {
    const exact = zones.get(name);
    if (exact) return { zone: exact };
    if (PLACES_OF_MANY_ZONES.some((place) => plain(place) === name)) return 'several';
  }
  if (wanted.length < LETTERS_LEAST) return undefined;
  const begun = new Set(
    [...zones].filter(([key]) => key.startsWith(wanted)).map(([, zone]) => zone),
  );
  const [zone] = begun;
  return zone && begun.size === 1 ? { zone } : undefined;
}

/** Whether the browser knows the clock of a zone: a copy may come from a newer one. */
export function isKnownZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Each zone by its plain name, its own one and the places in it; of two the first is meant. */
function zonesByName(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, zone: string) => {
    const key = plain(name);
    if (!names.has(key)) names.set(key, zone);
  };
  for (const { name, zone } of places()) {
    for (const each of [name, zone, zone.split('/').at(-1) ?? '']) add(each, zone);
  }
  return names;
}

function places(): Place[] {
  const ofPlaces = Intl.supportedValuesOf('timeZone').filter(isOfAPlace);
  const others = Object.entries(PLACES_OF_ZONE).flatMap(([zone, names]) =>
    names.split(', ').map((name) => ({ name, zone })),
  );
  return [...ofPlaces.map((zone) => ({ name: cityOf(zone), zone })), ...others];
}

/** Letters and figures alone: no capitals, accents, "the", and "st" for "saint". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bsaint\b/g, 'st');
}
