import { describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/domain/idea-day';
import { addDays } from '@/lib/domain/local-date';
import { depthReached } from '@/lib/domain/today/depth';
import { always, order } from '@/tests/support/idea-order';
import { inventIdea, inventOutcome, TODAY } from '@/tests/support/invented';

const ideas = new Map([
  ['reach', inventIdea('reach', { contact: 'no-answer' })],
  ['alone', inventIdea('alone')],
]);

function depthAfter(outcomes: readonly Outcome[], ideaId = 'reach') {
  const answers = outcomes.map((outcome, index) =>
    inventOutcome(ideaId, addDays(TODAY, index - outcomes.length), outcome),
  );
  return depthReached(answers, (id) => ideas.get(id), TODAY);
}

describe('how deep an act that reaches him may go', () => {
  it.each<[string, Outcome[], number]>([
    ['warm at first', [], 2],
    ['no deeper after one good outcome', ['went-well'], 2],
    ['one step after two', ['went-well', 'went-well'], 3],
    ['old and tender after four', Array<Outcome>(4).fill('went-well'), 4],
    ['never deeper than that', Array<Outcome>(9).fill('went-well'), 4],
    ['back a step after a hard one', ['went-well', 'went-well', 'was-hard'], 2],
    ['light at the least', ['was-hard', 'was-hard', 'was-hard'], 1],
    ['afresh after a hard one', ['went-well', 'was-hard', 'went-well'], 1],
    ['the same whatever she put off or away', ['not-yet', 'started', 'put-away'], 2],
  ])('is %s', (_case, outcomes, depth) => {
    expect(depthAfter(outcomes)).toBe(depth);
  });

  it('does not follow from what did not reach him, nor from what is gone from the library', () => {
    expect(depthAfter(Array<Outcome>(6).fill('went-well'), 'alone')).toBe(2);
    expect(depthAfter(Array<Outcome>(6).fill('was-hard'), 'gone')).toBe(2);
  });

  it('does not follow from today, so that a card never changes under her eyes', () => {
    const today = [inventOutcome('reach', TODAY, 'was-hard')];
    expect(depthReached(today, (id) => ideas.get(id), TODAY)).toBe(2);
  });

  it('is the same in whatever order her answers are read', () => {
    const answers = (['went-well', 'was-hard', 'went-well', 'went-well'] as const).map(
      (outcome, index) => inventOutcome('reach', addDays(TODAY, index - 9), outcome),
    );
    const depth = depthReached(answers, (id) => ideas.get(id), TODAY);
    expect(depthReached(answers.toReversed(), (id) => ideas.get(id), TODAY)).toBe(depth);
  });

  it('holds for every idea of a card that she has not seen', () => {
    always((library, records) => {
      const byId = new Map(library.map((idea) => [idea.id, idea] as const));
      const reached = depthReached(records.outcomes, (id) => byId.get(id), TODAY);
      for (const id of order(library, records)) {
        const idea = byId.get(id);
        if (idea?.contact !== 'none') expect(idea?.depth).toBeLessThanOrEqual(reached);
      }
    });
  });
});
