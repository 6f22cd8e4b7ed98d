/** The first letters of the months, as feeds in the languages of Western Europe write them. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];

/** Minutes ahead of UTC. Letters that several countries share mean what most feeds mean by them. */
const ZONES: Readonly<Record<string, number>> = {
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  hast: -600,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  brt: -180,
  art: -180,
  clt: -240,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  msk: 180,
  msd: 240,
  ist: 330,
  pkt: 300,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** 1 to 12 for the name of a month, long or short. */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

/**
 * How many minutes a zone is ahead of UTC: `+0200`, `+2:00`, `GMT+2`, `EST`. Unknown names are UTC, as
 * RFC 2822 (4.3) has it.
 */
export function offsetOfZone(zone: string): number {
  const [, sign, hours, minutes = '0'] = /([+-])\s?(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  if (hours === undefined) return ZONES[zone.trim().toLowerCase()] ?? 0;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 15 * 60) return 0;
  return sign === '-' ? -offset : offset;
}
