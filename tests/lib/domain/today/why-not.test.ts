import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { dayContext } from '@/lib/domain/today/day-context';
import { fitsHim, respectsHim } from '@/lib/domain/today/gates';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { whyNotOn } from '@/lib/domain/today/why-not';
import {
  inventIdea,
  inventInterest,
  inventOutcome,
  inventRecords,
  inventSon,
  someLibrary,
  someRecords,
  TODAY,
} from '@/tests/support/invented';

const reasonFor = (changes: Partial<Idea>, records: Partial<PickRecords> = {}) => {
  const idea = inventIdea('one', changes);
  const all = inventRecords(records);
  return whyNotOn(dayContext([idea], all, TODAY, 'sam'))(idea);
};

describe('why an idea waits', () => {
  it('has a reason for exactly those that today’s card would not bring', () => {
    const families = fc.record({
      ideas: someLibrary({ min: 5, max: 20 }),
      records: someRecords(5),
    });
    fc.assert(
      fc.property(families, ({ ideas, records }) => {
        const context = dayContext(ideas, records, TODAY, 'sam');
        const whyNot = whyNotOn(context);
        const isWelcome = respectsHim(records, TODAY);
        const isFitting = fitsHim(records, TODAY);
        for (const idea of ideas) {
          const isTooDeep = idea.contact !== 'none' && idea.depth > context.depth;
          const fits = isWelcome(idea) && isFitting(idea) && !isTooDeep;
          expect(whyNot(idea) === undefined, idea.id).toBe(fits);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is what she did with it before anything else', () => {
    const outcomes = [inventOutcome('one', TODAY, 'put-away')];
    expect(reasonFor({ stages: ['child'] }, { outcomes })).toBe('put-away');
  });

  it('is what he asked for before what suits his life', () => {
    const hurt = inventSon({ season: 'hurt' });
    expect(reasonFor({ contact: 'two-way', stages: ['child'] }, { son: hurt })).toBe('hurt');
    const away = inventSon({ spaceUntil: TODAY, season: 'hurt' });
    expect(reasonFor({ contact: 'no-answer' }, { son: away })).toBe('space');
    const guarded = inventSon({ touch: 'no', topicsToLeave: ['money'] });
    expect(reasonFor({ touch: true }, { son: guarded })).toBe('touch');
    expect(reasonFor({ title: 'Talk about money' }, { son: guarded })).toBe('topic');
  });

  it.each<[string, Partial<Idea>, Partial<PickRecords>]>([
    ['child', { stages: ['child'] }, {}],
    ['teenager', { stages: ['teen'] }, {}],
    ['younger', { stages: ['child', 'teen'] }, {}],
    ['grown-up', { stages: ['adult-far'] }, {}],
    ['with-her', { distances: ['home'] }, {}],
    ['far', { distances: ['far'] }, {}],
    ['apart', { distances: ['far'] }, { son: inventSon({ livesAt: 'home' }) }],
    ['close-by', { distances: ['home', 'near'] }, { son: inventSon({ livesAt: 'far' }) }],
    ['calmer-time', { seasons: ['close'] }, { son: inventSon({ season: 'drifting' }) }],
    ['harder-time', { seasons: ['hurt', 'silent'] }, {}],
    ['left-out', { cost: 'some' }, { choices: { warmth: 'warm', leavesOut: ['money'] } }],
    ['warmth', { words: [{ for: ['open'], text: 'I love you.' }], contact: 'no-answer' }, {}],
    ['space', { needs: ['call'] }, { son: inventSon({ spaceUntil: TODAY }) }],
    ['circumstance', { circumstances: ['father'] }, {}],
    ['interest', { interests: ['chess'] }, { interests: [inventInterest('football')] }],
    ['other-days', { only: { months: [12] } }, {}],
    ['milestone', { near: { kinds: ['birthday'], from: 0, to: 3 } }, {}],
    ['calmer-time', { practice: 'play' }, { son: inventSon({ circumstances: ['grieving'] }) }],
    ['hurt', { presumes: ['talk'] }, { son: inventSon({ season: 'hurt' }) }],
    ['space', { presumes: ['message'] }, { son: inventSon({ spaceUntil: TODAY }) }],
    ['visit', { needs: ['together'] }, { son: inventSon({ livesAt: 'far' }) }],
    ['reading', { needs: ['message'] }, { son: inventSon({ stage: 'child' }) }],
    ['occasion', { after: { kinds: ['visit'], days: 1 } }, {}],
    ['warmth', { warmths: ['open'] }, {}],
    ['deep', { depth: 4, contact: 'two-way' }, {}],
  ])('%s', (reason, idea, records) => {
    expect(reasonFor(idea, records)).toBe(reason);
  });
});
