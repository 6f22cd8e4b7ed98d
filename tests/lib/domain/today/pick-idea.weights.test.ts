import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays } from '@/lib/domain/local-date';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventInterest,
  inventMilestone,
  inventOutcome,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

describe('what comes first more often', () => {
  /** How often one of two kinds of ideas wins over two hundred days. */
  function wins(favoured: Partial<Idea>, records: PickRecords): number {
    const ideas = [
      ...numbered(10),
      ...Array.from({ length: 10 }, (_none, index) => inventIdea(`fav-${index}`, favoured)),
    ];
    const days = Array.from({ length: 200 }, (_none, index) => addDays(TODAY, index));
    return days.filter((day) => order(ideas, records, day)[0]?.startsWith('fav')).length;
  }

  it.each([
    [
      'what he takes love from',
      { practice: 'play', contact: 'no-answer' },
      { son: inventSon({ waysOfLove: ['time'] }) },
    ],
    [
      'what turns to his interest',
      { words: ['Tell me about {interest}.'] },
      { interests: [inventInterest('climbing')] },
    ],
    [
      'what went well before',
      { practice: 'curiosity' },
      {
        outcomes: Array.from({ length: 12 }, (_none, index) =>
          inventOutcome('fav-0', addDays(TODAY, -index - 1), 'went-well'),
        ),
      },
    ],
  ] as const)('%s', (_case, favoured, changes) => {
    // A tie would be about 100; each of these weighs 1.6 or more.
    expect(wins(favoured, inventRecords(changes))).toBeGreaterThan(115);
  });

  it('what suits a milestone within a week', () => {
    const records = (days: number) =>
      inventRecords({
        milestones: [inventMilestone({ day: { repeats: 'once', on: addDays(TODAY, days) } })],
      });
    const ideas = [...numbered(30), inventIdea('cheer', { practice: 'encourage' })];
    const place = (days: number) => order(ideas, records(days)).indexOf('cheer');
    expect(place(7)).toBeLessThan(place(8));
  });

  it('what fits the month', () => {
    const ideas = numbered(10);
    const june = [...ideas, inventIdea('sow', { fits: { months: [6] } })];
    const never = [...ideas, inventIdea('sow', { fits: { months: [1] } })];
    const place = (library: Idea[]) => order(library, inventRecords()).indexOf('sow');
    expect(place(june)).toBeLessThan(place(never));
  });

  it('a family of practices that has not been on the card for long', () => {
    const ideas = [...numbered(20), inventIdea('mend', { practice: 'forgive' })];
    const shown = (days: number) => inventIdeaDay(addDays(TODAY, -days), ['idea-0']);
    expect(order(ideas, inventRecords({ ideaDays: [shown(1)] }))[0]).toBe('mend');
  });

  it('nothing deep until a few things have gone well', () => {
    const ideas = [...numbered(10), inventIdea('deep', { depth: 4 })];
    const well = ['idea-1', 'idea-2', 'idea-3'].map((id) =>
      inventOutcome(id, addDays(TODAY, -9), 'went-well'),
    );
    const ideaDays = [inventIdeaDay(addDays(TODAY, -90), ['gone'])];
    const place = (records: PickRecords) => order(ideas, records).indexOf('deep');
    const after = place(inventRecords({ ideaDays, outcomes: well }));
    expect(after).toBeLessThanOrEqual(place(inventRecords({ ideaDays })));
  });

  it('something light that needs no answer on the very first day', () => {
    const light = inventIdea('light', { contact: 'no-answer' });
    const ideas = [...numbered(40, { effort: 3 }), light];
    const days = Array.from({ length: 60 }, (_none, index) => addDays(TODAY, index));
    const isFirst = (day: typeof TODAY) => order(ideas, inventRecords(), day)[0] === 'light';
    expect(days.filter(isFirst).length).toBeGreaterThan(10);
  });
});

describe('the reasons of a pick', () => {
  const reasonsOf = (idea: Idea, records: PickRecords) =>
    pickIdeas([idea], records, TODAY, 'sam')[0]?.reasons;

  it('name the milestone, the interest and the way of love, in this order', () => {
    const idea = inventIdea('all', {
      practice: 'encourage',
      contact: 'no-answer',
      words: ['All the best for {milestone}, and for {interest}.'],
    });
    const records = inventRecords({
      son: inventSon({ waysOfLove: ['words'] }),
      interests: [inventInterest('climbing')],
      milestones: [inventMilestone()],
    });
    expect(reasonsOf(idea, records)).toEqual([
      { kind: 'milestone', milestoneKind: 'exam', title: 'Driving test', on: '2026-06-20' },
      { kind: 'interest', interestId: 'likes-climbing', name: 'climbing' },
      { kind: 'way-of-love', way: 'words' },
    ]);
  });

  it('say that it needs no answer when he may not give one', () => {
    const son = inventSon({ season: 'silent' });
    expect(reasonsOf(inventIdea('quiet'), inventRecords({ son }))).toEqual([
      { kind: 'season', season: 'silent' },
      { kind: 'needs-no-answer' },
    ]);
  });

  it('say at least that she has not seen it and that it suits his stage', () => {
    expect(reasonsOf(inventIdea('plain'), inventRecords())).toEqual([
      { kind: 'new' },
      { kind: 'suits-stage' },
    ]);
  });
});

describe('the interest that an idea turns to', () => {
  const idea = inventIdea('ask', { words: ['How is {interest}?'] });
  const words = (records: PickRecords) => pickIdeas([idea], records, TODAY, 'sam')[0]?.words;

  it('is the one not asked about for longest', () => {
    const interests = [
      inventInterest('chess', { lastAskedOn: addDays(TODAY, -2) }),
      inventInterest('Arsenal', { lastAskedOn: addDays(TODAY, -40) }),
    ];
    expect(words(inventRecords({ interests }))).toBe('How is Arsenal?');
  });

  it('is never a topic to leave alone', () => {
    const interests = [inventInterest('chess'), inventInterest('his band')];
    const son = inventSon({ topicsToLeave: ['the band'] });
    expect(words(inventRecords({ son, interests }))).toBe('How is chess?');
  });

  it('stays the same on a card that she has seen, when she says that it went well', () => {
    const before = [
      inventInterest('chess', { lastAskedOn: addDays(TODAY, -40) }),
      inventInterest('Arsenal', { lastAskedOn: addDays(TODAY, -30) }),
    ];
    const ideaDays = [inventIdeaDay(TODAY, ['ask'])];
    const ideas = pickIdeas([idea], inventRecords({ interests: before }), TODAY, 'sam');
    const card = { id: 'sam@today', sonId: 'sam', on: TODAY, ideas };
    const after = before.map((interest) =>
      interest.name === 'chess' ? { ...interest, lastAskedOn: TODAY } : interest,
    );
    expect(words(inventRecords({ interests: after, ideaDays, card }))).toBe('How is chess?');
  });
});
