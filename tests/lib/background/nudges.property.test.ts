import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { type ClaimedReminders, claimReminders } from '@/lib/app/reminders/claim-reminders';
import { markRemindersShown } from '@/lib/app/reminders/mark-reminders-shown';
import { type ReconcileWorld, reconcile } from '@/lib/background/reconcile';
import {
  addDays,
  type Instant,
  localDateAt,
  parseLocalDate,
  weekdayOf,
} from '@/lib/domain/local-date';
import { WEEKDAYS } from '@/lib/domain/recurrence';
import { notificationTimes } from '@/lib/domain/reminders/policy/budget';
import { isAllowed } from '@/lib/domain/reminders/policy/decide';
import { isInHisHours } from '@/lib/domain/reminders/policy/his-hours';
import { isAllOff } from '@/lib/domain/reminders/policy/quiet';
import { isQuietTime } from '@/lib/domain/reminders/policy/quiet-hours';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { instantOf, timeAt } from '@/lib/domain/reminders/wall-time';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { writeAllRecords } from '@/lib/storage/all-records';
import { closeDatabase, DATABASE_NAME, database } from '@/lib/storage/database';
import { readSettings, saveSettings } from '@/lib/storage/settings';
import { NUDGE_ZONES } from '@/tests/support/nudge-families';
import { aSon } from '@/tests/support/reminder-records';

const RUNS = process.env.LONG ? 600 : 40;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const STARTS = ['2018-02-14', '2018-11-01', '2026-03-26', '2026-04-02', '2026-10-22'];

const OWN_ZONE = process.env.TZ;
afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

const step = fc.oneof(
  fc.record({ does: fc.constant('open' as const), minutes: fc.integer({ min: 60, max: 5000 }) }),
  fc.record({ does: fc.constant('closed' as const), days: fc.constantFrom(1, 8, 40, 400) }),
  fc.record({ does: fc.constant('clock' as const), minutes: fc.integer({ min: -200, max: 200 }) }),
  fc.record({ does: fc.constant('twice' as const) }),
  fc.record({ does: fc.constant('travel' as const), zone: fc.constantFrom(...NUDGE_ZONES) }),
);

const life = fc.record({
  start: fc.constantFrom(...STARTS),
  zone: fc.constantFrom(...NUDGE_ZONES),
  hisZone: fc.constantFrom(...NUDGE_ZONES),
  season: fc.constantFrom('close', 'drifting', 'silent'),
  space: fc.option(fc.nat(20)),
  isNoContact: fc.boolean(),
  aWeek: fc.integer({ min: 1, max: 7 }),
  daysOff: fc.subarray([...WEEKDAYS], { maxLength: 3 }),
  quiet: fc.constantFrom(['21:00', '08:00'], ['13:00', '15:00'], ['00:00', '06:30']),
  quietDays: fc.option(fc.nat(6)),
  traditions: fc.array(
    fc.record({
      weekday: fc.constantFrom(...WEEKDAYS),
      time: fc.option(fc.constantFrom('07:00', '12:30', '17:00', '22:00')),
    }),
    { maxLength: 4 },
  ),
  days: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
  mentions: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
  steps: fc.array(step, { minLength: 3, maxLength: 10 }),
  kills: fc.array(fc.nat(25), { maxLength: 20 }),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

class Killed extends Error {}

/** A computer that may stop before any step of a reconcile; it notes every promise that is broken. */
function computerAt(start: Instant, kills: readonly number[], son: Son) {
  let now = start;
  let alarm = Infinity;
  let wakes = 0;
  const shownFor = new Map<string, string>();
  const broken: string[] = [];

  async function check(id: string, claimed: ClaimedReminders): Promise<void> {
    const settings = await readSettings();
    const ids = claimed.due.find((each) => each.id === id)?.reminders.map((each) => each.id) ?? [];
    const ledger = await (await database()).getAll('occurrences');
    const entries = ledger.filter((entry) => ids.includes(entry.id));
    const today = localDateAt(now);
    if (isQuietTime(timeAt(now), settings)) broken.push(`${id} in quiet hours`);
    if (isAllOff(settings, today)) broken.push(`${id} while all is off`);
    const isOwnDay = entries.some(({ rule, isPromised }) => isPromised && rule.startsWith('mile'));
    if (settings.daysOff.some((day) => day === weekdayOf(today)) && !isOwnDay) {
      broken.push(`${id} on a day off`);
    }
    for (const entry of entries) {
      if ((shownFor.get(entry.id) ?? id) !== id) broken.push(`${entry.id} came twice`);
      shownFor.set(entry.id, id);
      if (!ruleOf(entry.rule)?.isContact) continue;
      if (son.isNoContact || (son.spaceUntil && today <= son.spaceUntil)) {
        broken.push(`${entry.id} although he wants room`);
      }
      if (!isInHisHours(son, now)) broken.push(`${entry.id} outside his hours`);
    }
    if (entries.some(isAllowed) || entries.some(({ attempts }) => attempts > 1)) return;
    const others = notificationTimes(ledger.filter((entry) => !ids.includes(entry.id)));
    const inWeek = others.filter((at) => {
      const day = localDateAt(at);
      return addDays(today, -6) <= day && day <= today;
    });
    const isTooMuch =
      inWeek.length >= settings.notificationsAWeek ||
      inWeek.some((at) => localDateAt(at) === today) ||
      others.some((at) => Math.abs(now - at) < 240 * MINUTE);
    if (isTooMuch) broken.push(`${id} is over budget`);
  }

  function worldOf(killAt: number): ReconcileWorld {
    let steps = 0;
    let claimed: ClaimedReminders | undefined;
    const mortal =
      <Args extends unknown[], Answer>(work: (...args: Args) => Answer | Promise<Answer>) =>
      async (...args: Args): Promise<Answer> => {
        if (steps === killAt) throw new Killed();
        steps += 1;
        return work(...args);
      };
    return {
      claim: mortal(async (at) => {
        claimed = await claimReminders(at);
        return claimed;
      }),
      show: mortal(async (id) => {
        if (claimed) await check(id, claimed);
      }),
      markShown: mortal(markRemindersShown),
      shownIds: mortal(() => []),
      clear: mortal(() => undefined),
      wakeEvery: mortal(() => undefined),
      wakeAt: mortal((_name, at) => {
        alarm = at;
      }),
      tell: mortal(() => undefined),
    };
  }

  async function wake(): Promise<void> {
    wakes += 1;
    await reconcile(now, worldOf(kills[wakes] ?? Infinity)).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      alarm = Math.min(alarm, now + 5 * MINUTE);
    });
  }

  return {
    broken,
    wake,
    pass(duration: number): void {
      now += duration;
    },
    async stayOpen(duration: number): Promise<void> {
      const end = now + duration;
      await wake();
      while (alarm < end) {
        now = Math.max(alarm, now + 30_000);
        alarm = Infinity;
        await wake();
      }
      now = Math.max(now, end);
    },
  };
}

function familyOf(given: Life, son: Son) {
  const start = parseLocalDate(given.start);
  const his = { sonId: son.id, note: '', updatedAt: 0 };
  return {
    sons: [{ ...son, updatedAt: 0 }],
    milestones: given.days.map((days, index) => ({
      ...his,
      id: `day-${index}`,
      kind: 'event' as const,
      title: 'Gig',
      day: { repeats: 'once' as const, on: addDays(start, days) },
      notices: [7, 1, 0] as const,
      asksAfter: true,
    })),
    traditions: given.traditions.map(({ weekday, time }, index) => ({
      ...his,
      id: `tradition-${index}`,
      title: 'Call',
      recurrence: { every: 'weeks' as const, interval: 1, weekday, from: start },
      ...(time === null ? {} : { time }),
      tiedTo: '',
      pauses: [],
      isReminded: true,
    })),
    followUps: given.mentions.map((days, index) => ({
      ...his,
      id: `mention-${index}`,
      text: 'how it went',
      mentionedOn: start,
      luckOn: addDays(start, days - 1),
      askOn: addDays(start, days),
      answer: '',
    })),
  };
}

function settingsOf({ aWeek, daysOff, quiet, quietDays, start }: Life): Partial<Settings> {
  const [quietFrom = '', quietTo = ''] = quiet;
  const quietUntil =
    quietDays === null ? {} : { quietUntil: addDays(parseLocalDate(start), quietDays) };
  return { notificationsAWeek: aWeek, daysOff, quietFrom, quietTo, ...quietUntil };
}

async function run(given: Life): Promise<void> {
  process.env.TZ = given.zone;
  const start = instantOf(`${given.start}T10:00`);
  const spaceUntil =
    given.space === null ? {} : { spaceUntil: addDays(parseLocalDate(given.start), given.space) };
  const { hisZone: timeZone, season, isNoContact } = given;
  const son = aSon({ timeZone, season, isNoContact, addedAt: start - 9 * DAY, ...spaceUntil });
  await saveSettings(settingsOf(given), start);
  await writeAllRecords(familyOf(given, son), { isEmptiedFirst: false });
  const computer = computerAt(start, given.kills, son);
  for (const each of given.steps) {
    if (each.does === 'open') await computer.stayOpen(each.minutes * MINUTE);
    if (each.does === 'closed') computer.pass(each.days * DAY);
    if (each.does === 'clock') computer.pass(each.minutes * MINUTE);
    if (each.does === 'twice') await Promise.all([computer.wake(), computer.wake()]);
    if (each.does === 'travel') process.env.TZ = each.zone;
  }
  expect(computer.broken).toEqual([]);
}

async function forgetEverything(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = () => resolve();
  });
}

it(
  'no nudge breaks her budget, her quiet or his wishes, whatever happens to clock and computer',
  async () => {
    await fc.assert(fc.asyncProperty(life, run).afterEach(forgetEverything), { numRuns: RUNS });
  },
  process.env.LONG ? 900_000 : 60_000,
);
