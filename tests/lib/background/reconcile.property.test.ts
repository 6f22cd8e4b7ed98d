import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClaimedReminders, claimReminders } from '@/lib/app/reminders/claim-reminders';
import { markRemindersShown } from '@/lib/app/reminders/mark-reminders-shown';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { settleReminders, unsettleReminder } from '@/lib/app/reminders/settle-reminder';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { type ReconcileWorld, reconcile } from '@/lib/background/reconcile';
import {
  addDays,
  type Instant,
  localDateAt,
  parseLocalDate,
  partsOf,
} from '@/lib/domain/local-date';
import { type Milestone, NOTICES } from '@/lib/domain/milestone';
import { givenOccurrences } from '@/lib/domain/reminders';
import { isUseful, windowAt } from '@/lib/domain/reminders/due-window';
import { NUDGE_KINDS } from '@/lib/domain/reminders/nudge-kind';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { notificationTimes } from '@/lib/domain/reminders/policy/budget';
import { isQuietTime } from '@/lib/domain/reminders/policy/quiet-hours';
import { POSTPONEMENTS } from '@/lib/domain/reminders/postponement';
import { instantOf, timeAt } from '@/lib/domain/reminders/wall-time';
import { closeDatabase, DATABASE_NAME, database } from '@/lib/storage/database';
import { deleteRecord, restoreRecord, saveRecord } from '@/lib/storage/records';
import { readReminderRecords } from '@/lib/storage/reminder-records';
import { saveSettings } from '@/lib/storage/settings';
import { aMilestone, aSon } from '@/tests/support/reminder-records';

const RUNS = process.env.LONG ? 1500 : 80;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Auckland',
];
/** Days shortly before clocks change somewhere: São Paulo leaves out a midnight in 2018. */
const STARTS = ['2018-02-15', '2018-11-02', '2026-03-05', '2026-03-27', '2026-04-03', '2026-10-30'];

const OWN_ZONE = process.env.TZ;
afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

type Step =
  | { readonly does: 'open'; readonly hours: number }
  | { readonly does: 'ring-twice' }
  | { readonly does: 'look' }
  | { readonly does: 'closed'; readonly days: number; readonly minutes: number }
  | { readonly does: 'clock'; readonly minutes: number }
  | { readonly does: 'travel'; readonly zone: string }
  | { readonly does: 'settle'; readonly pick: number; readonly undo: boolean }
  | { readonly does: 'postpone'; readonly pick: number; readonly until: number }
  | { readonly does: 'move'; readonly pick: number; readonly days: number }
  | { readonly does: 'delete'; readonly pick: number; readonly undo: boolean };

const pick = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('open' as const),
    hours: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 80 })),
  }),
  fc.record({ does: fc.constant('look' as const) }),
  fc.record({ does: fc.constant('ring-twice' as const) }),
  fc.record({
    does: fc.constant('closed' as const),
    days: fc.constantFrom(1, 8, 40, 400),
    minutes: fc.nat(1440),
  }),
  fc.record({
    does: fc.constant('clock' as const),
    minutes: fc.integer({ min: -3000, max: 6000 }),
  }),
  fc.record({ does: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
  fc.record({ does: fc.constant('settle' as const), pick, undo: fc.boolean() }),
  fc.record({ does: fc.constant('postpone' as const), pick, until: fc.nat(2) }),
  fc.record({
    does: fc.constant('move' as const),
    pick,
    days: fc.integer({ min: -10, max: 10 }),
  }),
  fc.record({ does: fc.constant('delete' as const), pick, undo: fc.boolean() }),
);

type DayPlan = {
  readonly inDays: number;
  readonly isYearly: boolean;
  readonly notices: readonly (typeof NOTICES)[number][];
  readonly asksAfter: boolean;
};
const dayPlan: fc.Arbitrary<DayPlan> = fc.record({
  inDays: fc.oneof(fc.integer({ min: -8, max: 45 }), fc.integer({ min: 380, max: 440 })),
  isYearly: fc.boolean(),
  notices: fc.subarray([...NOTICES]),
  asksAfter: fc.boolean(),
});

const life = fc.record({
  start: fc.constantFrom(...STARTS),
  zone: fc.constantFrom(...ZONES),
  remindersAt: fc.constantFrom('09:00', '00:00', '02:30', '22:00'),
  quiet: fc.constantFrom(
    ['21:00', '08:00'],
    ['09:00', '09:00'],
    ['13:00', '15:00'],
    ['00:00', '00:30'],
  ),
  days: fc.array(dayPlan, { minLength: 1, maxLength: 5 }),
  steps: fc.array(step, { minLength: 4, maxLength: 16 }),
  /** Most wakes have 12 to 16 steps, so about half of them are killed. */
  kills: fc.array(fc.nat(25), { maxLength: 30 }),
});

class Killed extends Error {}

type Run = { wasKilled: boolean };
type Showing = { readonly notificationId: string; readonly round: number; readonly run: Run };

/**
 * A computer with the extension: its clock, its alarms, and a record of every notification.
 *
 * @param kills for the first wakes, one after the other, before which step all stops for good
 */
function computerAt(start: Instant, kills: readonly number[]) {
  let now = start;
  let alarm = Infinity;
  let wakes = 0;
  const screen = new Set<string>();
  const showings = new Map<string, Showing[]>();
  const settled = new Set<string>();
  const rounds = new Map<string, number>();
  /** Collected, since an error thrown at a showing is one that the browser might throw. */
  const problems: string[] = [];

  /** Showing twice is only right under the same id, after a crash; or when she put it off. */
  function note(notificationId: string, ids: readonly string[], run: Run): void {
    for (const id of ids) {
      if (settled.has(id)) problems.push(`${id} was settled`);
      const round = rounds.get(id) ?? 0;
      const before = showings.get(id) ?? [];
      for (const showing of before.filter((each) => each.round === round)) {
        if (showing.notificationId !== notificationId) problems.push(`${id} has two ids`);
        if (!showing.run.wasKilled) problems.push(`${id} came twice`);
      }
      showings.set(id, [...before, { notificationId, round, run }]);
    }
  }

  function worldOf(run: Run, killAt: number): ReconcileWorld {
    let steps = 0;
    let claimed: ClaimedReminders | undefined;
    const live = () => {
      if (run.wasKilled || steps === killAt) {
        run.wasKilled = true;
        throw new Killed();
      }
      steps += 1;
    };
    /** May be killed just before and just after. */
    const mortal =
      <Args extends unknown[], Answer>(work: (...args: Args) => Answer | Promise<Answer>) =>
      async (...args: Args): Promise<Answer> => {
        live();
        const answer = await work(...args);
        live();
        return answer;
      };
    return {
      claim: mortal(async (at) => {
        claimed = await claimReminders(at);
        return claimed;
      }),
      show: mortal((id) => {
        const due = claimed?.due.find((notification) => notification.id === id);
        note(id, due?.reminders.map((reminder) => reminder.id) ?? [], run);
        screen.add(id);
      }),
      markShown: mortal(markRemindersShown),
      shownIds: mortal(() => [...screen]),
      clear: mortal((id) => void screen.delete(id)),
      wakeEvery: mortal(() => undefined),
      wakeAt: mortal((_name, at) => {
        expect(at).toBeGreaterThan(now);
        expect(at).toBeLessThanOrEqual(now + DAY);
        alarm = at;
      }),
      tell: mortal(() => undefined),
    };
  }

  async function wake(killAt = Infinity): Promise<void> {
    const run: Run = { wasKilled: false };
    await reconcile(now, worldOf(run, killAt)).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    if (run.wasKilled) alarm = Math.min(alarm, now + 5 * MINUTE);
  }

  function riskyWake(): Promise<void> {
    wakes += 1;
    return wake(kills[wakes]);
  }

  const waiting = async () =>
    (await waitingReminders(localDateAt(now))).map((reminder) => reminder.id);

  async function waitingId(index: number): Promise<string | undefined> {
    const ids = await waiting();
    return ids[index % Math.max(1, ids.length)];
  }

  return {
    riskyWake,
    now: () => now,

    /** The browser is open: whatever rings, wakes. */
    async stayOpen(duration: number): Promise<void> {
      const end = now + duration;
      await riskyWake();
      while (alarm < end) {
        now = Math.max(alarm, now + 30_000);
        alarm = Infinity;
        await riskyWake();
      }
      now = Math.max(now, end);
    },

    pass(duration: number): void {
      now += duration;
    },

    close(): void {
      screen.clear();
      alarm = Infinity;
    },

    async settle(index: number, mayUndo: boolean): Promise<void> {
      const id = await waitingId(index);
      if (id === undefined) return;
      await settleReminders([id], 'done', now);
      settled.add(id);
      expect(await waiting()).not.toContain(id);
      if (!mayUndo) return;
      await unsettleReminder(id, now);
      settled.delete(id);
      expect(await waiting()).toContain(id);
    },

    async postpone(index: number, until: number): Promise<void> {
      const id = await waitingId(index);
      if (id === undefined) return;
      await postponeReminders([id], POSTPONEMENTS[until] ?? 'tomorrow', now);
      rounds.set(id, (rounds.get(id) ?? 0) + 1);
    },

    /** Nothing due and of use is missing: it, or what took its place, was shown. */
    async expectNothingMissed(): Promise<void> {
      await wake();
      now += MINUTE;
      await wake();
      expect(problems).toEqual([]);
      for (const id of await waiting()) expect(settled.has(id)).toBe(false);
      // What a clock that was set back had brought from a day to come stands beside until then.
      const subjects = (await waitingReminders(localDateAt(now)))
        .filter(({ id }) => day(id) <= localDateAt(now))
        .map((each) => ('milestoneId' in each ? each.milestoneId : each.id));
      expect(new Set(subjects).size, 'one line a milestone').toBe(subjects.length);
      const records = await readReminderRecords(localDateAt(now));
      const { areRemindersOn } = records.settings;
      if (!areRemindersOn || isQuietTime(timeAt(now), records.settings)) return;
      const today = localDateAt(now);
      const ledger = await (await database()).getAll('occurrences');
      const due = givenOccurrences(records, windowAt(today)).filter(
        (occurrence) =>
          occurrence.rule.startsWith('milestone') &&
          instantOf(occurrence.dueLocal) <= now &&
          isUseful(occurrence, today),
      );
      // What the budget keeps away, and what is killed over and over, waits on the new tab.
      const waits: readonly OccurrenceState[] = ['shown', 'snoozed', 'acked'];
      const hasCome = ({ id, state }: Occurrence) => showings.has(id) || waits.includes(state);
      // Never two within four hours: later today it comes.
      const isTooSoon = notificationTimes(ledger).some((at) => Math.abs(now - at) < 4 * HOUR);
      for (const { id, subjectId } of due) {
        const itOrNewer = ledger.filter(
          (entry) => entry.subjectId === subjectId && day(entry.id) >= day(id),
        );
        const isAhead = isTooSoon && itOrNewer.some(({ state }) => state === 'pending');
        expect(isAhead || itOrNewer.some(hasCome), `${id} has come`).toBe(true);
      }
    },
  };
}

type Computer = ReturnType<typeof computerAt>;

function day(id: string): string {
  return ruleDayOf(id) ?? '';
}

function milestoneOf(plan: DayPlan, index: number, start: string): Milestone {
  const on = addDays(parseLocalDate(start), plan.inDays);
  const { month, day: dayOfMonth } = partsOf(on);
  return aMilestone({
    id: `m${index}`,
    notices: plan.notices,
    asksAfter: plan.asksAfter,
    day: plan.isYearly ? { repeats: 'yearly', month, day: dayOfMonth } : { repeats: 'once', on },
  });
}

async function live(computer: Computer, milestones: readonly Milestone[], step: Step) {
  const milestone = 'pick' in step ? milestones[step.pick % milestones.length] : undefined;
  switch (step.does) {
    case 'open':
      return computer.stayOpen(step.hours * HOUR);
    case 'look':
      return computer.expectNothingMissed();
    case 'ring-twice':
      await Promise.all([computer.riskyWake(), computer.riskyWake()]);
      return;
    case 'closed':
      computer.close();
      return computer.pass(step.days * DAY + step.minutes * MINUTE);
    case 'clock':
      return computer.pass(step.minutes * MINUTE);
    case 'travel':
      process.env.TZ = step.zone;
      return;
    case 'settle':
      return computer.settle(step.pick, step.undo);
    case 'postpone':
      return computer.postpone(step.pick, step.until);
    case 'move': {
      if (!milestone || milestone.day.repeats === 'yearly') return;
      const on = addDays(milestone.day.on, step.days);
      const moved = { ...milestone, day: { repeats: 'once' as const, on } };
      return saveRecord('milestones', moved, computer.now());
    }
    case 'delete':
      if (!milestone) return;
      await deleteRecord('milestones', milestone.id, computer.now());
      await computer.riskyWake();
      if (step.undo) await restoreRecord('milestones', milestone.id, computer.now());
  }
}

async function forgetEverything() {
  await closeDatabase();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = () => resolve();
  });
}

describe('reminders', () => {
  it(
    'come at least once and, once settled, never again, whatever happens to clock and computer',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(life, async (given) => {
            process.env.TZ = given.zone;
            const [quietFrom = '', quietTo = ''] = given.quiet;
            const computer = computerAt(instantOf(`${given.start}T10:00`), given.kills);
            const milestones = given.days.map((plan, index) =>
              milestoneOf(plan, index, given.start),
            );
            const { remindersAt } = given;
            const nudgesOff = NUDGE_KINDS.filter((kind) => kind !== 'milestone');
            await saveSettings({ remindersAt, quietFrom, quietTo, nudgesOff }, computer.now());
            // Nothing waits for an hour that suits him.
            const hoursForHim = { from: '00:00', to: '00:00' };
            await saveRecord('sons', aSon({ hoursForHim }), computer.now());
            for (const milestone of milestones) {
              await saveRecord('milestones', milestone, computer.now());
            }
            for (const each of given.steps) await live(computer, milestones, each);
            await computer.expectNothingMissed();
          })
          .afterEach(forgetEverything),
        { numRuns: RUNS },
      );
    },
    process.env.LONG ? 900_000 : 60_000,
  );
});
