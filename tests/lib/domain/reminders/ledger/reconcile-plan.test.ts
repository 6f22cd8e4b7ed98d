import { describe, expect, it } from 'vitest';
import { localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { givenOccurrences } from '@/lib/domain/reminders';
import { windowAt } from '@/lib/domain/reminders/due-window';
import { LEASE_MS } from '@/lib/domain/reminders/ledger/lease';
import { planReconcile } from '@/lib/domain/reminders/ledger/reconcile-plan';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { ReminderWindow } from '@/lib/domain/reminders/rule';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import type { Settings } from '@/lib/domain/settings';
import { aMilestone, anOccurrence, recordsOf } from '@/tests/support/reminder-records';

const HOUR = 3_600_000;
const at = (month: number, day: number, hour: number, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime();
const morning = at(12, 11, 9, 30);

type World = {
  readonly milestones?: readonly Milestone[];
  readonly ledger?: readonly Occurrence[];
  readonly settings?: Partial<Settings>;
  readonly now?: number;
  readonly lastNow?: number;
};

function plan({ milestones, ledger = [], settings = {}, now = morning, lastNow }: World) {
  const records = recordsOf(milestones ?? [aMilestone()], settings);
  const milestoneOccurrences = (window: ReminderWindow) =>
    givenOccurrences(records, window).filter(({ rule }) => rule.startsWith('milestone'));
  const given = milestoneOccurrences(windowAt(localDateAt(now)));
  const always = milestoneOccurrences({
    from: parseLocalDate('2025-01-01'),
    to: parseLocalDate('2028-01-01'),
  });
  return planReconcile({
    ledger,
    given,
    stands: ({ id }) => always.some((occurrence) => occurrence.id === id),
    traitsOf: ruleOf,
    sons: records.sons,
    interactions: records.interactions,
    settings: records.settings,
    now,
    lastNow,
  });
}

const states = ({ saved }: ReturnType<typeof plan>) =>
  Object.fromEntries(saved.map(({ rule, state }) => [rule, state]));

describe('what is due', () => {
  it('is shown under its own id', () => {
    const { claimed } = plan({ milestones: [aMilestone({ notices: [1] })] });
    expect(claimed).toMatchObject([
      { id: 'milestone-1:test@2026-12-11', notificationId: 'milestone-1:test@2026-12-11' },
    ]);
  });

  it('of one milestone is only the latest; the earlier ones expire', () => {
    expect(states(plan({}))).toEqual({
      'milestone-30': 'expired',
      'milestone-7': 'expired',
      'milestone-1': 'claimed',
      'milestone-0': 'pending',
    });
  });

  it('of several milestones comes as one digest', () => {
    const milestones = [aMilestone({ notices: [1] }), aMilestone({ id: 'gig', notices: [1] })];
    const { claimed } = plan({ milestones });
    expect(claimed.map(({ notificationId }) => notificationId)).toEqual([
      'digest@2026-12-11T09:30',
      'digest@2026-12-11T09:30',
    ]);
  });

  it('waits while it is quiet, and wakes when that ends', () => {
    const quiet = plan({ now: at(12, 11, 22) });
    expect(quiet.claimed).toEqual([]);
    expect(quiet.nextAt).toBe(at(12, 12, 8));
  });

  it('goes straight to the new tab while she wants no notifications', () => {
    const off = plan({ settings: { areRemindersOn: false } });
    expect(off.claimed).toEqual([]);
    expect(states(off)).toMatchObject({ 'milestone-7': 'expired', 'milestone-1': 'shown' });
    expect(plan({ ledger: off.saved }).claimed).toEqual([]);
  });

  it('comes once in the morning when it was missed the day before', () => {
    const milestones = [aMilestone({ notices: [1, 0], asksAfter: false })];
    const early = plan({ milestones, now: at(12, 12, 8, 15) });
    expect(states(early)).toEqual({ 'milestone-1': 'expired', 'milestone-0': 'claimed' });
    const acked = early.saved.map((entry) => ({ ...entry, state: 'acked' as const }));
    expect(plan({ milestones, ledger: acked, now: at(12, 12, 9) }).claimed).toEqual([]);
  });

  it('takes the place of an older one that still waits', () => {
    const older = anOccurrence({ id: 'milestone-7:test@2026-12-05', rule: 'milestone-7' });
    expect(states(plan({ ledger: [older] }))).toMatchObject({
      'milestone-7': 'expired',
      'milestone-1': 'claimed',
    });
  });

  it('is not shown when a newer one has come already', () => {
    const milestones = [aMilestone({ notices: [7, 1] })];
    const acked = anOccurrence({ state: 'acked' });
    expect(plan({ milestones, ledger: [acked] }).claimed).toEqual([]);
  });

  it('is shown when the newer one was about a day that has been moved', () => {
    const milestones = [
      aMilestone({ day: { repeats: 'once', on: parseLocalDate('2026-12-17') }, notices: [7] }),
    ];
    const { claimed } = plan({ milestones, ledger: [anOccurrence()] });
    expect(claimed.map(({ id }) => id)).toEqual(['milestone-7:test@2026-12-10']);
  });
});

describe('what is not of use any more', () => {
  it('is not shown', () => {
    const milestones = [aMilestone({ asksAfter: false })];
    const result = plan({ milestones, now: at(12, 27, 9) });
    expect(result.saved).toEqual([]);
  });

  it('is not yet a day of his that passed while the browser was closed, and it is late then', () => {
    const milestones = [aMilestone({ asksAfter: false })];
    const result = plan({ milestones, now: at(12, 21, 9), lastNow: at(12, 1, 9) });
    expect(result.claimed).toMatchObject([{ rule: 'milestone-0', isPromised: false }]);
    const atNight = plan({ milestones, now: at(12, 21, 5), lastNow: at(12, 1, 9) });
    const again = plan({ milestones, ledger: atNight.saved, now: at(12, 21, 5, 5) });
    expect(again.saved).toEqual([]);
  });

  it('leaves the ledger when it was never shown, so that a wrong clock does no harm', () => {
    const pending = anOccurrence({ state: 'pending', attempts: 0 });
    const milestones = [aMilestone({ notices: [1], asksAfter: false })];
    const wrong = plan({ milestones, ledger: [pending], now: at(12, 13, 9) });
    expect(wrong.removedIds).toEqual([pending.id]);
    expect(plan({ milestones }).claimed).toHaveLength(1);
  });

  it('waits on the new tab when she had put it off', () => {
    const snoozed = anOccurrence({ state: 'snoozed' });
    const milestones = [aMilestone({ notices: [1], asksAfter: false })];
    const result = plan({ milestones, ledger: [snoozed], now: at(12, 20, 9) });
    expect(states(result)).toEqual({ 'milestone-1': 'shown' });
    expect(result.claimed).toEqual([]);
  });
});

describe('a claim', () => {
  const milestones = [aMilestone({ notices: [1], asksAfter: false })];
  const claimedAt = (when: number, attempts = 1) =>
    anOccurrence({ state: 'claimed', claimedAt: when, attempts, notificationId: 'digest@then' });

  it('is left alone while it is fresh', () => {
    const result = plan({ milestones, ledger: [claimedAt(morning - 1000)] });
    expect(result.saved).toEqual([]);
    expect(result.nextAt).toBe(morning + LEASE_MS);
  });

  it('that was never finished is tried again under the same notification', () => {
    const { claimed } = plan({ milestones, ledger: [claimedAt(morning - LEASE_MS)] });
    expect(claimed).toMatchObject([{ notificationId: 'digest@then', attempts: 2 }]);
  });

  it('is not tried again, and wakes nobody, while it is quiet', () => {
    const ledger = [claimedAt(at(12, 11, 20, 59))];
    const quiet = plan({ milestones, ledger, now: at(12, 11, 22) });
    expect(quiet.claimed).toEqual([]);
    expect(quiet.nextAt).toBe(at(12, 12, 8));
  });

  it('from before the clock was set back is tried again', () => {
    expect(plan({ milestones, ledger: [claimedAt(morning + HOUR)] }).claimed).toHaveLength(1);
  });

  it('that fails five times is let go and waits on the new tab', () => {
    const result = plan({ milestones, ledger: [claimedAt(morning - LEASE_MS, 5)] });
    expect(states(result)).toEqual({ 'milestone-1': 'shown' });
  });
});

describe('edits', () => {
  const pending = anOccurrence({
    state: 'pending',
    attempts: 0,
    strength: 0.9,
    isPromised: false,
  });

  it('take back what no rule gives any more', () => {
    expect(plan({ milestones: [], ledger: [pending] }).removedIds).toEqual([pending.id]);
  });

  it('of the hour move what is pending', () => {
    const milestones = [aMilestone({ notices: [1], asksAfter: false })];
    const result = plan({ milestones, ledger: [pending], settings: { remindersAt: '17:00' } });
    expect(result.saved).toMatchObject([{ id: pending.id, dueAt: at(12, 11, 17) }]);
    expect(result.nextAt).toBe(at(12, 11, 17));
  });

  it('that change nothing save nothing', () => {
    const milestones = [aMilestone({ notices: [1], asksAfter: false })];
    const result = plan({ milestones, ledger: [pending], now: at(12, 11, 8, 30) });
    expect(result.saved).toEqual([]);
  });

  it('of a deleted milestone leave no notification on screen', () => {
    const shown = anOccurrence({ notificationId: 'milestone-1:test@2026-12-11' });
    expect(plan({ milestones: [], ledger: [shown] }).liveNotificationIds).toEqual([]);
    expect(
      plan({ milestones: [aMilestone({ notices: [1] })], ledger: [shown] }).liveNotificationIds,
    ).toEqual(['milestone-1:test@2026-12-11']);
  });
});

describe('the clock', () => {
  it('set back brings nothing again', () => {
    const ledger = [anOccurrence(), anOccurrence({ id: 'x:y@2026-01-01', state: 'acked' })];
    const milestones = [aMilestone({ notices: [1], asksAfter: false })];
    const result = plan({ milestones, ledger, now: morning - 20 * HOUR, lastNow: morning });
    expect(result.claimed).toEqual([]);
    expect(result.saved).toEqual([]);
  });

  it('set back keeps nothing away that falls due before what it had brought', () => {
    const ahead = anOccurrence({ id: 'milestone-0:test@2026-12-12', rule: 'milestone-0' });
    const result = plan({ milestones: [aMilestone({ notices: [1, 0] })], ledger: [ahead] });
    expect(states(result)).toEqual({ 'milestone-1': 'claimed' });
  });

  it('that is right again leaves one line of a milestone, the newer', () => {
    const ahead = anOccurrence({ id: 'milestone-0:test@2026-12-12', rule: 'milestone-0' });
    const ledger = [anOccurrence(), ahead];
    const milestones = [aMilestone({ notices: [1, 0], asksAfter: false })];
    expect(states(plan({ milestones, ledger }))).toEqual({});
    const later = plan({ milestones, ledger, now: at(12, 12, 9, 30) });
    expect(states(later)).toEqual({ 'milestone-1': 'expired' });
  });

  it('never asks for an alarm more than a day ahead', () => {
    expect(plan({ milestones: [], now: morning }).nextAt).toBe(morning + 24 * HOUR);
  });

  it('gone far forward brings the twenty nearest days, and no more later', () => {
    const milestones = Array.from({ length: 30 }, (_, index) =>
      aMilestone({
        id: `m${index}`,
        notices: [30],
        asksAfter: false,
        day: { repeats: 'once', on: parseLocalDate(`2026-12-${11 + (index % 20)}`) },
      }),
    );
    const result = plan({ milestones, lastNow: morning - 48 * HOUR });
    expect(result.claimed).toHaveLength(20);
    expect(result.claimed[0]?.aboutOn).toBe('2026-12-11');
    expect(result.saved.filter(({ state }) => state === 'expired')).toHaveLength(10);
    const later = plan({ milestones, ledger: result.saved, lastNow: morning });
    expect(later.claimed).toEqual([]);
  });
});
