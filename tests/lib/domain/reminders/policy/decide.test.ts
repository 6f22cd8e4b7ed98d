import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { decide } from '@/lib/domain/reminders/policy/decide';
import { aNudge, circumstances, saturdayAt } from '@/tests/support/nudges';

type Given = Parameters<typeof circumstances>[0];
const decided = (chosen: readonly Occurrence[], given: Given = {}, ahead: Occurrence[] = []) =>
  decide(chosen, ahead, circumstances(given)).map(({ entry, decision, reason, until }) => {
    const line = `${entry.rule} ${decision} ${reason}`;
    return until === undefined ? line : `${line} ${(until - saturdayAt(0)) / 3_600_000}`;
  });

/** A notification came so many days before that Saturday. */
const came = (days: number, hour = 9) =>
  aNudge('day', {
    id: `day:${days}`,
    state: 'acked',
    settledAs: 'done',
    attempts: 1,
    shownAt: saturdayAt(hour - 24 * days),
  });
const promised = (rule: string) => aNudge(rule, { isPromised: true });
const today = parseLocalDate('2026-11-21');

describe('what is due', () => {
  it('comes', () => {
    expect(decided([aNudge('hello')])).toEqual(['hello show due']);
  });

  it('is told by the strongest; what belongs to its day comes with it, the rest waits', () => {
    const chosen = [
      aNudge('hello', { strength: 0.5 }),
      aNudge('ask', { strength: 0.7 }),
      aNudge('day', { strength: 0.9 }),
    ];
    expect(decided(chosen)).toEqual([
      'hello wait stronger-first 33',
      'ask fold with-others',
      'day show due',
    ]);
  });

  it('of equal strength is told in the same order whatever order it is found in', () => {
    const chosen = [aNudge('week'), aNudge('hello')];
    expect(decided(chosen)).toEqual(['week wait stronger-first 33', 'hello show due']);
    expect(decided(chosen.toReversed())).toEqual(['hello show due', 'week wait stronger-first 33']);
  });

  it('gives way to what belongs to this day and is still to come', () => {
    const ahead = [promised('sunday')].map((entry) => ({ ...entry, dueAt: saturdayAt(17) }));
    expect(decided([aNudge('hello')], {}, ahead)).toEqual(['hello wait stronger-first 33']);
  });

  it('leaves the last notification of the week to what falls due tomorrow', () => {
    const ahead = [aNudge('day', { dueAt: saturdayAt(33) })];
    const ledger = [came(2), came(4)];
    expect(decided([aNudge('hello')], { ledger: [came(4)] }, ahead)).toEqual(['hello show due']);
    expect(decided([aNudge('hello')], { ledger }, ahead)).toEqual(['hello wait stronger-first 33']);
  });
});

describe('over budget', () => {
  const ledger = [came(1), came(3), came(5)];

  it('what belongs to its day goes onto the list, and the rest waits for a free day', () => {
    expect(decided([aNudge('day'), aNudge('hello')], { ledger })).toEqual([
      'day fold budget-week',
      'hello wait budget-week 57',
    ]);
  });

  it('what is promised comes, and what she put off, with what belongs to its day', () => {
    const snoozed = aNudge('hello', { state: 'snoozed' });
    expect(decided([promised('sunday'), aNudge('day')], { ledger })).toEqual([
      'sunday show promised',
      'day fold with-others',
    ]);
    expect(decided([snoozed], { ledger })).toEqual(['hello show postponed']);
  });

  it('is one more a week when she likes', () => {
    expect(decided([aNudge('day')], { ledger, settings: { notificationsAWeek: 4 } })).toEqual([
      'day show due',
    ]);
  });

  it('what is begun is begun again under the same notification, and nothing new beside it', () => {
    const begun = aNudge('day', { state: 'claimed', attempts: 1, claimedAt: saturdayAt(8) });
    expect(decided([begun, aNudge('ask')], { ledger })).toEqual([
      'day show due',
      'ask fold budget-day',
    ]);
  });

  it('within four hours what belongs to its day waits for them to pass', () => {
    const settings = { quietFrom: '03:00', quietTo: '03:00' };
    const given = { ledger: [came(1, 23)], now: saturdayAt(1), settings };
    expect(decided([aNudge('day')], given)).toEqual(['day wait too-soon 3']);
  });
});

describe('quiet hours', () => {
  const now = saturdayAt(22);

  it('let nothing come, not even what is promised', () => {
    expect(decided([promised('day')], { now })).toEqual(['day wait quiet-hours 32']);
  });

  it('put onto the list what would be too late in the morning', () => {
    expect(decided([aNudge('day', { usefulUntilOn: today })], { now })).toEqual([
      'day fold quiet-hours',
    ]);
  });
});

describe('a day off', () => {
  const settings = { daysOff: [6] as const };

  it('lets the day itself come, and what she put off to it', () => {
    expect(decided([promised('day')], { settings })).toEqual(['day show promised']);
    expect(decided([aNudge('day', { state: 'snoozed' })], { settings })).toEqual([
      'day show postponed',
    ]);
  });

  it('puts other days onto the list, and lets the rest wait until it is over', () => {
    expect(decided([promised('sunday'), aNudge('week')], { settings })).toEqual([
      'sunday fold day-off',
      'week wait day-off 33',
    ]);
  });
});

describe('his hours', () => {
  const son = { timeZone: 'Pacific/Auckland', hoursForHim: { from: '10:00', to: '11:00' } };

  it('hold back what leads to him, and nothing that she set herself', () => {
    const lines = decided([aNudge('ask'), aNudge('day')], { son });
    expect(lines[0]).toMatch(/^ask (wait|fold) his-hours/);
    expect(lines[1]).toBe('day show due');
    expect(decided([promised('ask')], { son })).toEqual(['ask show promised']);
  });
});

it('a hello without an answer before it waits for his grace to end', () => {
  const hello = aNudge('hello', {
    id: 'hello:before',
    state: 'shown',
    attempts: 1,
    shownAt: saturdayAt(9 - 24 * 26),
  });
  expect(decided([aNudge('hello')], { ledger: [hello], son: { season: 'silent' } })).toEqual([
    'hello wait no-reply 57',
  ]);
});

it('what did not come on its day comes at its own time of a later one', () => {
  const late = aNudge('hello', { dueLocal: '2026-11-21T15:15' });
  const last = { ...late, usefulUntilOn: parseLocalDate('2026-11-22') };
  const now = saturdayAt(24 + 9);
  expect(decided([late], { now })).toEqual(['hello wait better-hour 39.25']);
  expect(decided([last], { now })).toEqual(['hello show due']);
});

it.each([{ areRemindersOn: false }, { quietUntil: today }])(
  'with all off (%o) everything goes onto the list',
  (settings) => {
    expect(decided([promised('day'), aNudge('hello')], { settings })).toEqual([
      'day fold all-off',
      'hello fold all-off',
    ]);
  },
);
