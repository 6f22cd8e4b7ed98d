import { reminderRecordsOf } from '@/lib/app/reminders/records-of-copy';
import { simulateNudges } from '@/lib/app/reminders/simulate-nudges';
import type { Interaction } from '@/lib/domain/interaction';
import {
  addDays,
  instantAt,
  type LocalDate,
  localDateAt,
  parseLocalDate,
} from '@/lib/domain/local-date';
import type { OpenTime, SimulatedDecision } from '@/lib/domain/reminders/ledger/simulate';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { postponed } from '@/lib/domain/reminders/postponement';
import type { OfferedArticle, ReminderRecords } from '@/lib/domain/reminders/rule';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import { SEASONS, type Son } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { inventInteraction } from './invented';

export const NUDGE_ZONES = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Auckland',
];

/** Their records end here; what is simulated before is known to them, and after it nothing more. */
const KNOWN_UNTIL = parseLocalDate('2026-11-21');
const KNOWN_DAYS = 200;

/** A family, its computer, and all that was decided of its nudges. */
export type NudgeLife = {
  readonly name: string;
  readonly zone: string;
  readonly records: ReminderRecords;
  readonly opens: readonly OpenTime[];
  readonly decisions: readonly SimulatedDecision[];
};

/** Lives through some days with an invented family; the seed decides everything. Sets the zone. */
export function liveWithNudges(seed: number, days: number): NudgeLife {
  const zone = pickOf(NUDGE_ZONES, seed);
  process.env.TZ = zone;
  const from = addDays(KNOWN_UNTIL, -Math.min(KNOWN_DAYS, Math.floor(days / 2)));
  const records = recordsOf(seed, from, days);
  const opens = opensOf(seed, from, days);
  const decisions = simulateNudges({
    records,
    ledger: [],
    opens,
    answer: (entry, now) => answered(entry, now, seed),
  });
  const name = `${records.sons[0]?.season} family ${seed} in ${zone}`;
  return { name, zone, records, opens, decisions };
}

function recordsOf(seed: number, from: LocalDate, days: number): ReminderRecords {
  const sons = (seed % 2) + 1;
  const wish = { seed, sons, years: 1, today: KNOWN_UNTIL, ideaIds: [] };
  const sample = reminderRecordsOf(makeSampleFamily(wish).records);
  const settings = {
    ...sample.settings,
    notificationsAWeek: [3, 3, 1, 7, 2][seed % 5] ?? 3,
    daysOff: seed % 3 === 2 ? ([0] as const) : [],
    quietFrom: pickOf(['21:00', '21:00', '13:00', '19:30'], seed),
    quietTo: pickOf(['08:00', '08:00', '15:00', '09:45'], seed),
    ...(seed % 9 === 4 ? { quietUntil: addDays(from, 30) } : {}),
  };
  const family = sample.sons.map((son, index) => circumstancesOf(son, seed + index, from));
  return {
    ...sample,
    settings,
    sons: family,
    articles: family.flatMap((son) => articlesFor(son, from, days)),
    interactions: seed % 6 === 5 ? unanswered(family[0]) : sample.interactions,
  };
}

function circumstancesOf(son: Son, seed: number, from: LocalDate): Son {
  return {
    ...son,
    season: pickOf(SEASONS, seed),
    stage: seed % 4 === 3 ? son.stage : 'adult-far',
    ...(seed % 3 === 1 ? { timeZone: pickOf(NUDGE_ZONES, seed + 2) } : {}),
    ...(seed % 7 === 3 ? { spaceUntil: addDays(from, 60) } : {}),
    ...(seed % 13 === 6 ? { isNoContact: true } : {}),
  };
}

function articlesFor({ id }: Son, from: LocalDate, days: number): readonly OfferedArticle[] {
  return Array.from({ length: Math.floor(days / 7) }, (_, index) => ({
    id: `article-${id}-${index}`,
    sonId: id,
    title: 'Five walks',
    interest: 'walking',
    offeredOn: addDays(from, 7 * index),
  }));
}

/** She writes every ten days, and nothing comes back. */
function unanswered(son: Son | undefined): readonly Interaction[] {
  return Array.from({ length: 30 }, (_, index) =>
    inventInteraction(addDays(KNOWN_UNTIL, -1 - 10 * index), {
      sonId: son?.id ?? '',
      kind: 'text',
      startedBy: 'her',
    }),
  );
}

/** Always open, morning and evening, only late, or now and then; some are away for weeks. */
function opensOf(seed: number, from: LocalDate, days: number): readonly OpenTime[] {
  const closed = pickOf([0, 8, 40, 0], Math.floor(seed / 4));
  const isAway = (index: number) => index >= 50 && index < 50 + closed;
  return Array.from({ length: days }, (_, index) => index)
    .filter((index) => !isAway(index))
    .flatMap((index) => opensOn(addDays(from, index), seed));
}

function opensOn(day: LocalDate, seed: number): readonly OpenTime[] {
  const at = (time: string) => ({ from: instantAt(day, time), to: instantAt(day, time) });
  switch (seed % 4) {
    case 0:
      return [{ from: instantAt(day, '00:00'), to: instantAt(addDays(day, 1), '00:00') - 1 }];
    case 1:
      return [at('08:30'), at('19:00')];
    case 2:
      return [{ from: instantAt(day, '17:45'), to: instantAt(day, '23:10') }];
    default:
      return chanceOf(`${seed}|${day}`) < 0.5 ? [at('10:20'), at('16:05')] : [];
  }
}

/** Some are done, some refused, some put off to tomorrow, and most are left alone. */
function answered(entry: Occurrence, now: number, seed: number): Occurrence {
  const chance = chanceOf(`${seed}|${entry.id}|${entry.attempts}`);
  const acked = { ...entry, state: 'acked' as const, ackedAt: now };
  if (chance < 0.2) return { ...acked, settledAs: 'done' };
  if (chance < 0.3) return { ...acked, settledAs: 'not-this-time' };
  if (chance > 0.9) return postponed(entry, wallTime(addDays(localDateAt(now), 1), '11:00'));
  return entry;
}

function pickOf<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
