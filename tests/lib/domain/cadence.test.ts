import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf, cadenceWithGrace, needsNoAnswer } from '@/lib/domain/cadence';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays } from '@/lib/domain/local-date';
import { SEASONS, type Season, STAGES } from '@/lib/domain/son';
import { cadenceDays, contactWaitDays } from '@/lib/domain/today/contact-wait';
import { inventInteraction, inventSon, TODAY } from '@/tests/support/invented';

const unanswered = (count: number): Interaction[] =>
  Array.from({ length: count }, (_, index) =>
    inventInteraction(addDays(TODAY, -index), {
      id: `text-${index}`,
      kind: 'text',
      startedBy: 'her',
    }),
  );
const answered: Interaction[] = [inventInteraction(TODAY, { kind: 'text', startedBy: 'him' })];

const someSon = fc.record({
  season: fc.constantFrom(...SEASONS),
  stage: fc.constantFrom(...STAGES),
});
const someCadence = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([least, width]) => ({ atLeastDays: least, atMostDays: least + width }));

describe('how often a hello is brought to mind', () => {
  it('is as she said', () => {
    const cadence = { atLeastDays: 3, atMostDays: 4 };
    expect(cadenceOf(inventSon({ cadence }))).toEqual(cadence);
  });

  it('is not at all for a son at home and close, until she says so', () => {
    expect(cadenceOf(inventSon({ stage: 'child', season: 'close' }))).toBeUndefined();
    const cadence = { atLeastDays: 2, atMostDays: 4 };
    expect(cadenceOf(inventSon({ stage: 'child', season: 'close', cadence }))).toEqual(cadence);
  });

  it('is about every week for a close son who is grown up', () => {
    expect(cadenceOf(inventSon({ stage: 'adult-far' }))).toEqual({ atLeastDays: 5, atMostDays: 9 });
  });

  it('is never so often that today’s card would hold ideas back at the same time', () => {
    fc.assert(
      fc.property(someSon, fc.nat({ max: 5 }), (fields, count) => {
        const son = inventSon(fields);
        const cadence = cadenceWithGrace(son, unanswered(count));
        if (!cadence) return;
        expect(cadence.atLeastDays).toBeGreaterThanOrEqual(contactWaitDays(son, unanswered(count)));
      }),
    );
  });
});

describe('the grace that he has', () => {
  const cadence = { atLeastDays: 5, atMostDays: 9 };
  const waits = (count: number, changes = {}) =>
    cadenceWithGrace(inventSon({ cadence, ...changes }), unanswered(count));

  it('doubles the wait with each word without an answer, up to four weeks', () => {
    expect([0, 1, 2, 3, 9].map((count) => waits(count)?.atLeastDays)).toEqual([5, 10, 20, 28, 28]);
  });

  it('takes a message of which nobody says who began it for a talk of two, unless they drift', () => {
    const text = inventInteraction(TODAY, { kind: 'text' });
    const gift = inventInteraction(TODAY, { kind: 'gift' });
    const waitIn = (season: Season, newestFirst: readonly Interaction[]) =>
      cadenceWithGrace(inventSon({ cadence, season }), newestFirst)?.atLeastDays;
    expect(waitIn('busy', [text, text])).toBe(5);
    expect(waitIn('busy', [{ ...text, startedBy: 'her' }, text])).toBe(10);
    expect(waitIn('busy', [gift, text])).toBe(10);
    expect(waitIn('drifting', [text, text])).toBe(20);
  });

  it('ends with his answer', () => {
    const son = inventSon({ cadence });
    expect(cadenceWithGrace(son, [...answered, ...unanswered(3)])).toEqual(cadence);
  });

  it('never asks for more words than one in four weeks while it is hurt or silent', () => {
    expect(waits(0, { season: 'hurt' })?.atLeastDays).toBe(28);
    expect(waits(0, { season: 'silent' })?.atLeastDays).toBe(28);
  });

  it('keeps the width of the range and never shortens what she asked for', () => {
    fc.assert(
      fc.property(someSon, someCadence, fc.nat({ max: 12 }), (fields, range, count) => {
        const wait = cadenceWithGrace(inventSon({ ...fields, cadence: range }), unanswered(count));
        if (!wait) throw new Error('She set a range');
        expect(wait.atMostDays - wait.atLeastDays).toBe(range.atMostDays - range.atLeastDays);
        expect(wait.atLeastDays).toBeGreaterThanOrEqual(range.atLeastDays);
        expect(wait.atLeastDays).toBeLessThanOrEqual(Math.max(28, range.atLeastDays));
      }),
    );
  });
});

describe('words that need no answer', () => {
  it('are the right ones after a word without an answer, and while it is hurt or silent', () => {
    expect(needsNoAnswer(inventSon(), answered)).toBe(false);
    expect(needsNoAnswer(inventSon(), unanswered(1))).toBe(true);
    expect(needsNoAnswer(inventSon({ season: 'hurt' }), answered)).toBe(true);
    expect(needsNoAnswer(inventSon({ season: 'silent' }), [])).toBe(true);
  });
});

describe('ideas that reach him', () => {
  it('wait no longer than she asked', () => {
    const son = inventSon({ season: 'drifting', stage: 'adult-far' });
    expect(cadenceDays(son)).toBe(4);
    expect(cadenceDays({ ...son, cadence: { atLeastDays: 2, atMostDays: 4 } })).toBe(2);
    expect(cadenceDays({ ...son, cadence: { atLeastDays: 20, atMostDays: 40 } })).toBe(4);
  });

  it('stay rare while it is hurt or silent, whatever she asked in better days', () => {
    const cadence = { atLeastDays: 1, atMostDays: 2 };
    expect(cadenceDays(inventSon({ season: 'hurt', stage: 'adult-far', cadence }))).toBe(10);
    expect(cadenceDays(inventSon({ season: 'silent', stage: 'adult-far', cadence }))).toBe(21);
  });
});
