import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { statusLine } from '@/lib/domain/today/status-line';
import { inventInteraction, inventSon, TODAY } from '@/tests/support/invented';

const callDaysAgo = (days: number) => [inventInteraction(addDays(TODAY, -days))];
const afterDays = (days: number) => statusLine(inventSon(), callDaysAgo(days), TODAY);

describe('the status line', () => {
  it.each([
    [0, { kind: 'fresh', daysAgo: 0, how: 'call' }],
    [1, { kind: 'fresh', daysAgo: 1, how: 'call' }],
    [2, { kind: 'days-ago', daysAgo: 2, how: 'call', on: '2026-06-13' }],
    [14, { kind: 'days-ago', daysAgo: 14, how: 'call', on: '2026-06-01' }],
    [15, { kind: 'month-part', part: 'late', how: 'call', on: '2026-05-31' }],
    [26, { kind: 'month-part', part: 'middle', how: 'call', on: '2026-05-20' }],
    [36, { kind: 'month-part', part: 'early', how: 'call', on: '2026-05-10' }],
    [56, { kind: 'month-part', part: 'middle', how: 'call', on: '2026-04-20' }],
    [57, { kind: 'long' }],
    [400, { kind: 'long' }],
  ])('%d days after a call', (days, expected) => {
    expect(afterDays(days)).toEqual(expected);
  });

  it('never counts days beyond two weeks', () => {
    for (let days = 15; days < 500; days += 1)
      expect(afterDays(days)).not.toHaveProperty('daysAgo');
  });

  it('speaks of the latest time, in any order, and not of one that is still to come', () => {
    const times = [...callDaysAgo(9), ...callDaysAgo(3), ...callDaysAgo(-2), ...callDaysAgo(5)];
    expect(statusLine(inventSon(), times, TODAY)).toMatchObject({ daysAgo: 3 });
  });

  it('carries her own word for a kind', () => {
    const chess = inventInteraction(TODAY, { kind: 'own', ownKind: 'Chess online' });
    expect(statusLine(inventSon(), [chess], TODAY)).toMatchObject({ ownKind: 'Chess online' });
  });

  it('says so when nothing has been noted yet', () => {
    expect(statusLine(inventSon(), [], TODAY)).toEqual({ kind: 'nothing-yet' });
  });

  it.each([
    { season: 'hurt' },
    { season: 'silent' },
    { season: 'close', spaceUntil: TODAY },
    { season: 'close', isNoContact: true },
  ] as const)('says nothing about time when things are strained: %j', (changes) => {
    expect(statusLine(inventSon(changes), callDaysAgo(1), TODAY)).toEqual({ kind: 'strained' });
  });
});
