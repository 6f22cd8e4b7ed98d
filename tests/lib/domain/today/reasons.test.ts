import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import type { PickReason } from '@/lib/domain/idea-card';
import { addDays } from '@/lib/domain/local-date';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import {
  inventIdea,
  inventIdeaDay,
  inventMilestone,
  inventOutcome,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

function kinds(idea: Idea, records: PickRecords): readonly PickReason['kind'][] {
  const [card] = pickIdeas([idea], records, TODAY, 'sam');
  return card?.reasons.map(({ kind }) => kind) ?? [];
}

const idea = inventIdea('idea');
const others = Array.from({ length: 30 }, (_none, index) =>
  inventIdeaDay(addDays(TODAY, -1 - index), [`gone-${index}`]),
);

describe('the reasons', () => {
  it('speak of a rested family only after three weeks of cards', () => {
    const after = (days: number) => kinds(idea, inventRecords({ ideaDays: others.slice(0, days) }));
    expect(after(0)).not.toContain('family-rested');
    expect(after(5)).not.toContain('family-rested');
    expect(after(25)).toContain('family-rested');
  });

  it('say that something lands from five answers on', () => {
    const after = (count: number) =>
      kinds(
        idea,
        inventRecords({
          outcomes: Array.from({ length: count }, (_none, index) =>
            inventOutcome('idea', addDays(TODAY, -1 - index), 'went-well'),
          ),
        }),
      );
    expect(after(4)).not.toContain('lands');
    expect(after(5)).toContain('lands');
  });

  it('speak of a milestone only where it is made for one or its words name it', () => {
    const soon = inventMilestone({ day: { repeats: 'once', on: addDays(TODAY, 2) } });
    const birthday = inventMilestone({ ...soon, kind: 'birthday', title: '' });
    const of = (changes: Partial<Idea>, milestone = soon) =>
      kinds(inventIdea('idea', changes), inventRecords({ milestones: [milestone] }));
    expect(of({ practice: 'encourage' })).not.toContain('milestone');
    expect(of({ practice: 'small-gifts' }, birthday)).not.toContain('milestone');
    expect(of({ near: { kinds: ['exam'], from: 1, to: 3 } })).toContain('milestone');
    expect(of({ practice: 'listen', words: ['Luck for {milestone}.'] })).toContain('milestone');
    expect(of({ practice: 'listen', words: ['Luck for {milestone}.'] }, birthday)).not.toContain(
      'milestone',
    );
  });

  it('say what the act is like when nothing of his brings it', () => {
    const calm = inventRecords();
    const far = inventRecords({ son: inventSon({ livesAt: 'far' }) });
    const reach = { contact: 'no-answer', minutes: 5 } as const;
    expect(kinds(inventIdea('x', { isForHerself: true }), calm)).toEqual(['for-herself', 'new']);
    expect(kinds(inventIdea('x', { minutes: 2 }), calm)).toEqual(['short', 'new']);
    expect(kinds(inventIdea('x', reach), calm)).toEqual(['season', 'needs-no-answer']);
    expect(kinds(inventIdea('x', { ...reach, contact: 'two-way' }), far)).toEqual([
      'from-afar',
      'season',
    ]);
  });
});

describe('in a time of space', () => {
  const apart = inventRecords({ son: inventSon({ spaceUntil: TODAY }) });

  it.each([
    ['a call', { needs: ['call'] }],
    ['a message', { needs: ['message'] }],
    ['being together', { needs: ['together'] }],
    ['a visit', { goodFor: ['visit'] }],
  ] as const)(
    'nothing comes that goes with %s, though it does not reach him itself',
    (_case, goes) => {
      const ids = (records: PickRecords) =>
        pickIdeas([inventIdea('goes', goes), idea], records, TODAY, 'sam').map(
          ({ ideaId }) => ideaId,
        );
      expect(ids(apart)).toEqual(['idea']);
      expect(ids(inventRecords())).toContain('goes');
    },
  );
});
