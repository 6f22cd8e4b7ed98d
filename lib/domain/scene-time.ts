export type TimeOfDay = 'dawn' | 'day' | 'dusk' | 'night';
export type TimeOfYear = 'spring' | 'summer' | 'autumn' | 'winter';

/** Zones south of the equator where the seasons are turned round; the tropics keep the north's. */
const SOUTHERN =
  /^(Australia|Antarctica)\/|^Pacific\/(Auckland|Chatham|Norfolk)|^Africa\/(Johannesburg|Maputo|Harare|Gaborone|Windhoek|Maseru|Mbabane)|^America\/(Argentina\/|Buenos_Aires|Santiago|Punta_Arenas|Montevideo|Sao_Paulo|Asuncion)|^Atlantic\/Stanley/;

const NORTHERN_YEAR: readonly TimeOfYear[] = ['winter', 'spring', 'summer', 'autumn'];

/** Part of the day by her clock: dawn from 5, day from 8, dusk from 17, night from 21. */
export function timeOfDay(hour: number): TimeOfDay {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 8) return 'dawn';
  return hour < 17 ? 'day' : 'dusk';
}

/**
 * Season of the year outside her window.
 *
 * @param month 1 to 12
 * @param zone IANA name of her time zone
 */
export function timeOfYear(month: number, zone: string): TimeOfYear {
  const quarter = Math.floor((month % 12) / 3);
  const turned = SOUTHERN.test(zone) ? (quarter + 2) % 4 : quarter;
  return NORTHERN_YEAR[turned] ?? 'summer';
}
