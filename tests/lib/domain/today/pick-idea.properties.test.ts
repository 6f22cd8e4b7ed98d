import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { distanceOf, isInSpace, SEASONS } from '@/lib/domain/son';
import { fitsHim, respectsHim } from '@/lib/domain/today/gates';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { isPlainLove } from '@/lib/domain/today/plain-love';
import { always, numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventOutcome,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

/** The lists of the records, each the other way round. */
function turned(records: PickRecords): PickRecords {
  return {
    ...records,
    interests: records.interests.toReversed(),
    milestones: records.milestones.toReversed(),
    interactions: records.interactions.toReversed(),
    ideaDays: records.ideaDays.toReversed(),
    followUps: records.followUps.toReversed(),
    memories: records.memories.toReversed(),
    outcomes: records.outcomes.toReversed(),
  };
}

const putAway = (records: PickRecords, id: string): PickRecords => ({
  ...records,
  outcomes: [...records.outcomes, inventOutcome(id, TODAY, 'put-away')],
});

describe('the cards of a day', () => {
  it('are the same each time, words and reasons and all', () => {
    always((ideas, records) => {
      const cards = pickIdeas(ideas, records, TODAY, 'sam');
      expect(pickIdeas(ideas, records, TODAY, 'sam')).toEqual(cards);
    });
  });

  it('do not depend on the order in which anything is read', () => {
    always((ideas, records) => {
      const cards = pickIdeas(ideas, records, TODAY, 'sam');
      expect(pickIdeas(ideas.toReversed(), turned(records), TODAY, 'sam')).toEqual(cards);
    });
  });

  it('have two reasons each at the least, and none twice', () => {
    always((ideas, records) => {
      for (const { reasons } of pickIdeas(ideas, records, TODAY, 'sam')) {
        const kinds = reasons.map(({ kind }) => kind);
        expect(kinds.length).toBeGreaterThanOrEqual(2);
        expect(new Set(kinds).size).toBe(kinds.length);
      }
    });
  });

  it('are never against who he is, where he lives, how things are or what she leaves out', () => {
    always((ideas, records) => {
      const { son } = records;
      const fits = fitsHim(records, TODAY);
      const isWelcome = respectsHim(records, TODAY);
      const byId = new Map(ideas.map((idea) => [idea.id, idea] as const));
      const shown = order(ideas, records).flatMap((id) => byId.get(id) ?? []);
      const isFallback = !shown.some(fits);
      for (const idea of shown) {
        expect(isWelcome(idea)).toBe(true);
        expect(idea.stages).toContain(son.stage);
        expect(leftOut(idea, records)).toBe(false);
        if (isInSpace(son, TODAY)) expect(idea.contact).toBe('none');
        if (isFallback) expect(idea.contact).toBe('none');
        else {
          expect(idea.distances).toContain(distanceOf(son));
          expect(idea.seasons).toContain(son.season);
        }
      }
    });
  });
});

function leftOut(idea: Idea, { choices }: PickRecords): boolean {
  const isCut = choices.leavesOut.some((need) =>
    need === 'money' ? idea.cost !== 'free' : idea.needs.includes(need),
  );
  const speaks = idea.words.some(
    (line) => typeof line === 'string' || line.for.includes(choices.warmth),
  );
  return isCut || (idea.words.length > 0 && !speaks);
}

describe('an idea that goes', () => {
  it('changes nothing before it, whoever has the right of way, if it was neither shown nor answered', () => {
    always((ideas, some) => {
      // A history would shorten the rest of all others along with the library.
      const isAway = ({ outcome }: { readonly outcome: string }) => outcome === 'put-away';
      const records = { ...some, ideaDays: [], outcomes: some.outcomes.filter(isAway) };
      const ids = order(ideas, records);
      for (const place of [1, 2, 5, ids.length - 1].filter(
        (each) => each > 0 && each < ids.length,
      )) {
        const fewer = ideas.filter(({ id }) => id !== ids[place]);
        expect(order(fewer, records).slice(0, place)).toEqual(ids.slice(0, place));
      }
    });
  });

  it('leaves its place to the next when it is put away, if neither asks nor has the right of way', () => {
    always((ideas, some) => {
      const { path: _path, ...rest } = some;
      // In a silent season no plain word of love goes first; without a history nothing is long away.
      // Nor is there a day of his.
      const son = { ...some.son, season: 'silent' as const };
      const records = { ...rest, ideaDays: [], milestones: [], son };
      const quiet = ideas
        .filter(({ asks }) => !asks)
        .map((idea) => ({ ...idea, seasons: SEASONS, presumes: [] }));
      const [first, second] = order(quiet, records);
      fc.pre(first !== undefined && second !== undefined);
      const after = order(quiet, putAway(records, first));
      expect(after[0]).toBe(second);
    });
  });

  it('leaves its right of way to the next plain word of love', () => {
    const plain = ['a', 'b'].map((id) =>
      inventIdea(id, { practice: 'plain-love', contact: 'no-answer', words: ['I love you.'] }),
    );
    const ideas = [...numbered(40), ...plain];
    const [first = ''] = order(ideas, inventRecords());
    const [next] = order(ideas, putAway(inventRecords(), first));
    const ofNext = plain.find(({ id }) => id === next);
    expect(ofNext && isPlainLove(ofNext)).toBe(true);
  });

  it('leaves something gentle, until nothing is left that may be shown', () => {
    const alone = inventIdea('alone', { seasons: ['silent'], distances: ['far'] });
    const ideas = [...numbered(3, { contact: 'two-way' }), alone];
    const records = numbered(3).reduce((some, { id }) => putAway(some, id), inventRecords());
    expect(order(ideas, records)).toEqual(['alone']);
    expect(order(ideas, putAway(records, 'alone'))).toEqual([]);
  });

  it('never leaves something that she cannot do', () => {
    const cook = inventIdea('cook', { seasons: ['silent'], needs: ['kitchen'] });
    const choices = { warmth: 'warm', leavesOut: ['kitchen'] } as const;
    expect(order([cook], inventRecords({ choices, son: inventSon() }))).toEqual([]);
  });
});
