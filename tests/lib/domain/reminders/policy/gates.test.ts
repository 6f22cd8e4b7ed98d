import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { gateOf } from '@/lib/domain/reminders/policy/gates';
import { aNudge, circumstances, saturdayAt } from '@/tests/support/nudges';

const day = parseLocalDate;

describe('a kind that is switched off', () => {
  it('does not come, and the others do', () => {
    const off = circumstances({ settings: { nudgesOff: ['milestone'] } });
    expect(gateOf(aNudge('day', { isPromised: true }), off)).toBe('switched-off');
    expect(gateOf(aNudge('hello'), off)).toBeUndefined();
  });
});

describe('space', () => {
  const space = circumstances({ son: { spaceUntil: day('2026-11-21') } });
  const later = circumstances({ son: { spaceUntil: day('2026-11-21') }, now: saturdayAt(33) });

  it.each(['hello', 'page', 'ask', 'after', 'sunday'])(
    'keeps away what leads to him: %s',
    (rule) => {
      expect(gateOf(aNudge(rule), space)).toBe('space');
      expect(gateOf(aNudge(rule, { isPromised: true }), space)).toBe('space');
    },
  );

  it('leaves his days and the week', () => {
    expect(gateOf(aNudge('day'), space)).toBeUndefined();
    expect(gateOf(aNudge('week'), space)).toBeUndefined();
  });

  it('ends by itself, and what fell due in it never comes', () => {
    expect(gateOf(aNudge('hello'), later)).toBe('space');
    expect(gateOf(aNudge('hello', { id: 'hello:hello@2026-11-22' }), later)).toBeUndefined();
  });

  it('lets what she put off until after it come', () => {
    const snoozed = aNudge('ask', { state: 'snoozed', dueLocal: '2026-11-22T09:00' });
    expect(gateOf(snoozed, later)).toBeUndefined();
  });
});

describe('no contact', () => {
  it('keeps away whatever leads to him, for good', () => {
    const none = circumstances({ son: { isNoContact: true } });
    for (const rule of ['hello', 'page', 'ask', 'after', 'sunday']) {
      expect(gateOf(aNudge(rule), none)).toBe('no-contact');
    }
    expect(gateOf(aNudge('day'), none)).toBeUndefined();
  });
});

describe.each(['hurt', 'silent'] as const)('while things are %s', (season) => {
  const still = circumstances({ son: { season } });

  it.each(['page', 'ask', 'after'])('nothing leads to him by itself: %s', (rule) => {
    expect(gateOf(aNudge(rule), still)).toBe('season');
  });

  it('the rare word that asks nothing comes, and what she set or put off herself', () => {
    expect(gateOf(aNudge('hello'), still)).toBeUndefined();
    expect(gateOf(aNudge('sunday'), still)).toBeUndefined();
    expect(gateOf(aNudge('ask', { isPromised: true }), still)).toBeUndefined();
    expect(gateOf(aNudge('ask', { state: 'snoozed' }), still)).toBeUndefined();
  });
});

it('a kind that rests brings nothing new, and what she put off', () => {
  const told = (on: number) =>
    aNudge('hello', {
      id: `hello:${on}`,
      state: 'shown',
      attempts: 1,
      shownAt: saturdayAt(24 * on),
    });
  const resting = circumstances({ ledger: [told(-9), told(-6), told(-3)] });
  expect(gateOf(aNudge('hello'), resting)).toBe('resting');
  expect(gateOf(aNudge('hello', { state: 'snoozed' }), resting)).toBeUndefined();
  expect(gateOf(aNudge('week'), resting)).toBeUndefined();
});
