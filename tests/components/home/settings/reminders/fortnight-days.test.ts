import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayOfNudges,
  fortnightDays,
  lacksRoom,
} from '@/components/home/settings/reminders/fortnight-days';
import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import { addDays, instantAt, parseLocalDate } from '@/lib/domain/local-date';
import { aNudgeAhead } from '@/tests/support/nudges-ahead';

const today = parseLocalDate('2026-11-21');
const at = (ahead: number, time: string) => instantAt(addDays(today, ahead), time);
const hello = { nudge: 'thinking-of-you', trigger: { from: 'time', time: 'week' } } as const;
const idsOf = (list: readonly NudgeAhead[] = []) => list.map(({ reminder }) => reminder.id);
const shownOf = (day: DayOfNudges | undefined) => day?.shown.map(idsOf);

describe('the days of the picture', () => {
  it('are fourteen from today on, each with what is for it', () => {
    const days = fortnightDays([aNudgeAhead('a', { at: at(3, '09:00') })], today, 14);
    expect(days).toHaveLength(14);
    expect(days[0]?.day).toBe(today);
    expect(days.map(({ shown }) => shown.length)).toEqual([0, 0, 0, 1, ...Array(10).fill(0)]);
  });

  it('give a small hello no place between the hours', () => {
    const nudges = [
      aNudgeAhead('hello', { at: at(0, '08:00'), reminder: hello }),
      aNudgeAhead('late', { at: at(0, '18:00') }),
      aNudgeAhead('early', { at: at(0, '09:00') }),
    ];
    const [first] = fortnightDays(nudges, today, 14);
    expect(shownOf(first)).toEqual([['early'], ['late'], ['hello']]);
  });

  it('keep apart what comes to the screen, together at one hour, and what does not', () => {
    const nudges = [
      aNudgeAhead('shown', { at: at(0, '09:00') }),
      aNudgeAhead('digest', { at: at(0, '09:00'), decision: 'fold', reason: 'with-others' }),
      aNudgeAhead('folded', { at: at(0, '10:00'), decision: 'fold', reason: 'budget-week' }),
      aNudgeAhead('waits', { at: at(0, '11:00'), decision: 'wait', reason: 'too-soon' }),
      aNudgeAhead('never', { at: at(0, '12:00'), decision: 'drop', reason: 'space' }),
    ];
    const [first] = fortnightDays(nudges, today, 14);
    expect(shownOf(first)).toEqual([['shown', 'digest']]);
    expect(idsOf(first?.quiet)).toEqual(['folded', 'waits']);
  });

  it('show one that waits first and comes later on its later day alone', () => {
    const nudges = [
      aNudgeAhead('a', { at: at(0, '09:00'), decision: 'wait', reason: 'budget-day' }),
      aNudgeAhead('a', { at: at(1, '09:00'), decision: 'wait', reason: 'day-off' }),
      aNudgeAhead('a', { at: at(2, '09:00') }),
    ];
    const days = fortnightDays(nudges, today, 14);
    expect(days.map(({ quiet }) => quiet.length)).toEqual(Array(14).fill(0));
    expect(shownOf(days[2])).toEqual([['a']]);
  });

  it('leave out what waits in vain, and know whether it was for want of room', () => {
    const waits = aNudgeAhead('a', { at: at(0, '09:00'), decision: 'wait', reason: 'budget-week' });
    const drop = { at: at(4, '09:00'), decision: 'drop', reason: 'not-useful' } as const;
    const days = fortnightDays([waits, aNudgeAhead('a', drop)], today, 14);
    expect(days.flatMap(({ quiet }) => quiet)).toEqual([]);
    expect(lacksRoom([waits, aNudgeAhead('a', drop)])).toBe(true);
    expect(lacksRoom([waits])).toBe(false);
    expect(lacksRoom([waits, aNudgeAhead('b', drop)])).toBe(false);
  });

  it('hold each nudge at most once, and none that never comes', () => {
    const decisions = fc.constantFrom('show', 'fold', 'wait', 'drop');
    const nudge = fc.record({ id: fc.nat(9), ahead: fc.nat(20), decision: decisions });
    fc.assert(
      fc.property(fc.array(nudge, { maxLength: 40 }), (drawn) => {
        // A ledger shows each of its entries once.
        const shown = new Set<number>();
        const wanted = drawn.filter(({ id, decision }) => {
          if (decision !== 'show') return true;
          return !shown.has(id) && shown.add(id);
        });
        const nudges = wanted.map(({ id, ahead, decision }) =>
          aNudgeAhead(String(id), { at: at(ahead, '09:00'), decision }),
        );
        const days = fortnightDays(nudges, today, 14);
        const ids = days.flatMap(({ shown, quiet }) => idsOf([...shown.flat(), ...quiet]));
        expect(new Set(ids).size).toBe(ids.length);
        const coming = nudges.filter(({ decision }) => decision !== 'drop').map(idOf);
        expect(ids.filter((id) => !coming.includes(id))).toEqual([]);
      }),
    );
  });
});

const idOf = ({ reminder }: NudgeAhead) => reminder.id;
