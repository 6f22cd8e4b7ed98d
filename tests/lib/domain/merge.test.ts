import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kept, Records } from '@/lib/domain/backup';
import type { FollowUp } from '@/lib/domain/follow-up';
import { parseLocalDate } from '@/lib/domain/local-date';
import { mergeRecords } from '@/lib/domain/merge';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { type PathWalk, pathWalkIdOf } from '@/lib/domain/path';

const NO_RECORDS: Records = {
  sons: [],
  interests: [],
  milestones: [],
  interactions: [],
  traditions: [],
  plans: [],
  agreements: [],
  followUps: [],
  ideaDays: [],
  ideaOutcomes: [],
  ownIdeas: [],
  pathWalks: [],
  occurrences: [],
  settings: [],
};

const followUp = (id: string, updatedAt: number, isDeleted = false): Kept<FollowUp> => ({
  id,
  sonId: 's1',
  text: `${id} at ${updatedAt}`,
  mentionedOn: parseLocalDate('2026-11-01'),
  answer: '',
  updatedAt,
  ...(isDeleted && { deletedAt: updatedAt }),
});
const withFollowUps = (followUps: readonly Kept<FollowUp>[]): Records => ({
  ...NO_RECORDS,
  followUps,
});
const someFollowUps = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), at: fc.nat(9), gone: fc.boolean() }), {
    selector: ({ id }) => id,
  })
  .map((list) => list.map(({ id, at, gone }) => followUp(id, at, gone)));

const apply = (here: readonly Kept<FollowUp>[], writes: readonly Kept<FollowUp>[]) =>
  new Map([...here, ...writes].map((record) => [record.id, record]));

describe('bringing a copy in', () => {
  it('takes what is newer in the copy and keeps what is newer here', () => {
    const here = withFollowUps([followUp('a', 5), followUp('b', 5), followUp('only-here', 1)]);
    const copy = withFollowUps([followUp('a', 9), followUp('b', 2), followUp('new', 1)]);
    const { writes, counts } = mergeRecords(here, copy);
    expect(writes.followUps.map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
      ['new', 1],
      ['a', 9],
    ]);
    expect(counts.followUps).toEqual({ added: 1, changed: 1, kept: 1, onlyHere: 1 });
  });

  it('keeps her own ideas of both, and of a path the place she came to last', () => {
    const own = (id: string, updatedAt: number): Kept<OwnIdea> => ({
      id,
      sonId: 's1',
      title: `${id} at ${updatedAt}`,
      why: '',
      words: '',
      minutes: 5,
      practice: 'meals',
      contact: 'two-way',
      updatedAt,
    });
    const walk = (stepId: string, updatedAt: number): Kept<PathWalk> => ({
      id: pathWalkIdOf('s1', 'near'),
      sonId: 's1',
      path: 'near',
      state: 'active',
      startedOn: parseLocalDate('2026-11-01'),
      stepId,
      tried: [],
      updatedAt,
    });
    const here = {
      ...NO_RECORDS,
      ownIdeas: [own('own-jam', 5), { ...own('own-gone', 5), deletedAt: 5 }],
      pathWalks: [walk('listen', 5)],
    };
    const copy = {
      ...NO_RECORDS,
      ownIdeas: [own('own-jam', 9), own('own-gone', 2), own('own-dog', 1)],
      pathWalks: [walk('encourage', 9)],
    };
    const { writes, counts } = mergeRecords(here, copy);
    expect(writes.ownIdeas.map(({ title }) => title)).toEqual(['own-dog at 1', 'own-jam at 9']);
    expect(writes.pathWalks).toMatchObject([{ stepId: 'encourage' }]);
    expect(mergeRecords(copy, here).writes.pathWalks).toEqual([]);
    expect(counts.pathWalks).toEqual({ added: 0, changed: 1, kept: 0, onlyHere: 0 });
  });

  it('never brings back by an old copy what she deleted since', () => {
    const here = withFollowUps([followUp('a', 9, true)]);
    const { writes } = mergeRecords(here, withFollowUps([followUp('a', 5)]));
    expect(writes.followUps).toEqual([]);
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(someFollowUps, someFollowUps, (here, copy) => {
        const first = mergeRecords(withFollowUps(here), withFollowUps(copy));
        const after = [...apply(here, first.writes.followUps).values()];
        expect(mergeRecords(withFollowUps(after), withFollowUps(copy)).writes.followUps).toEqual(
          [],
        );
      }),
    );
  });

  it('never loses a record and never goes back to an older one', () => {
    fc.assert(
      fc.property(someFollowUps, someFollowUps, (here, copy) => {
        const { writes } = mergeRecords(withFollowUps(here), withFollowUps(copy));
        const after = apply(here, writes.followUps);
        for (const record of [...here, ...copy]) {
          expect(after.get(record.id)?.updatedAt).toBeGreaterThanOrEqual(record.updatedAt);
        }
      }),
    );
  });
});
