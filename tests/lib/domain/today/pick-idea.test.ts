import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays, daysBetween } from '@/lib/domain/local-date';
import { isInSpace } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import {
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventInterest,
  inventMilestone,
  inventOutcome,
  inventRecords,
  inventSon,
  someLibrary,
  someRecords,
  TODAY,
} from '@/tests/support/invented';

const LIBRARY = { min: 1, max: 60 };

function order(ideas: readonly Idea[], records: PickRecords, today = TODAY): string[] {
  return pickIdeas(ideas, records, today, records.son.id).map(({ ideaId }) => ideaId);
}

/** Checks a rule over any library and any records. */
function always(rule: (ideas: readonly Idea[], records: PickRecords) => void): void {
  fc.assert(fc.property(someLibrary(LIBRARY), someRecords(LIBRARY.max), rule));
}

const numbered = (count: number, changes: Partial<Idea> = {}) =>
  Array.from({ length: count }, (_none, index) => inventIdea(`idea-${index}`, changes));

describe('the order of the ideas of a day', () => {
  it('is the same for the same day and records, whatever the order of the library', () => {
    always((ideas, records) => {
      const shuffled = ideas.toSorted((one, other) => (one.id < other.id ? 1 : -1));
      expect(order(shuffled, records)).toEqual(order(ideas, records));
    });
  });

  it('is another one the next day, and for another son', () => {
    const ideas = numbered(40);
    const sam = inventRecords();
    const tom = inventRecords({ son: inventSon({ id: 'tom' }) });
    expect(order(ideas, sam, addDays(TODAY, 1))).not.toEqual(order(ideas, sam));
    expect(order(ideas, tom)).not.toEqual(order(ideas, sam));
  });

  it('has each idea once', () => {
    always((ideas, records) => {
      const ids = order(ideas, records);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('does not change before an idea that is taken away', () => {
    const library = someLibrary({ min: 5, max: 60 });
    fc.assert(
      fc.property(library, someRecords(60), fc.nat(), (ideas, some, chance) => {
        // Without a history, as a shorter library also shortens the rest of what was shown.
        const records = { ...some, ideaDays: [] };
        const ids = order(ideas, records);
        fc.pre(ids.length > 1);
        const place = chance % ids.length;
        const fewer = ideas.filter(({ id }) => id !== ids[place]);
        expect(order(fewer, records).slice(0, place)).toEqual(ids.slice(0, place));
      }),
    );
  });

  it('moves the runner-up to the front when the first is put away', () => {
    const ideas = numbered(40);
    const [first = '', second] = order(ideas, inventRecords());
    const outcomes = [inventOutcome(first, TODAY, 'put-away')];
    expect(order(ideas, inventRecords({ outcomes }))[0]).toBe(second);
  });

  it('starts with what she has seen today, in the order in which she saw it', () => {
    const ideas = numbered(40);
    const seen = order(ideas, inventRecords()).slice(10, 13).toReversed();
    const records = inventRecords({ ideaDays: [inventIdeaDay(TODAY, seen)] });
    expect(order(ideas, records).slice(0, 3)).toEqual(seen);
  });

  it('goes on as before when she moves to another idea', () => {
    always((ideas, records) => {
      const ids = order(ideas, records);
      for (const count of [1, 2, 5]) {
        const day = inventIdeaDay(TODAY, ids.slice(0, count));
        const later = { ...records, ideaDays: [...records.ideaDays, day] };
        expect(order(ideas, later)).toEqual(ids);
      }
    });
  });
});

describe('an idea is never on the card', () => {
  it('when she put it away, on any day', () => {
    always((ideas, records) => {
      const away = records.outcomes.filter(({ outcome }) => outcome === 'put-away');
      const ids = order(ideas, records);
      for (const { ideaId } of away) expect(ids).not.toContain(ideaId);
    });
  });

  it('when it reaches him in a time of space, even if it was shown before she told us', () => {
    always((ideas, some) => {
      const seenToday = inventIdeaDay(
        TODAY,
        ideas.slice(0, 4).map(({ id }) => id),
      );
      const records = { ...some, ideaDays: [...some.ideaDays, seenToday] };
      fc.pre(isInSpace(records.son, TODAY));
      for (const { contact } of pickIdeas(ideas, records, TODAY, 'sam')) {
        expect(contact).toBe('none');
      }
    });
  });

  it.each(['hurt', 'silent'] as const)('when it calls for an answer in a %s season', (season) => {
    always((ideas, some) => {
      const records = { ...some, son: { ...some.son, season } };
      for (const { contact } of pickIdeas(ideas, records, TODAY, 'sam')) {
        expect(contact).not.toBe('two-way');
      }
    });
  });

  it('when it is made for another stage', () => {
    always((ideas, records) => {
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      for (const id of order(ideas, records)) {
        expect(byId.get(id)?.stages).toContain(records.son.stage);
      }
    });
  });

  it.each([
    ['yes', [], true],
    ['yes', ['Would you like a hug?'], true],
    ['ask', ['Would you like a hug?'], true],
    ['ask', ['Would you like a hug?', 'Come here.'], false],
    ['ask', [], false],
    ['no', ['Would you like a hug?'], false],
  ] as const)('touch when he said %s and the words are %j: %s', (touch, words, isThere) => {
    const hug = inventIdea('hug', { touch: true, words });
    const ids = order([hug, inventIdea('rest')], inventRecords({ son: inventSon({ touch }) }));
    expect(ids.includes('hug')).toBe(isThere);
  });

  it('when it names a topic that he asked to leave alone', () => {
    const ideas = [
      inventIdea('jobs', { words: ['How is the new job?'] }),
      inventIdea('fields', { title: 'Take a walk' }),
    ];
    const son = inventSon({ topicsToLeave: ['his jobs'] });
    expect(order(ideas, inventRecords({ son }))).toEqual(['fields']);
  });

  it('when it is made for an interest that he does not have', () => {
    const ideas = [
      inventIdea('climb', { interests: ['climbing'] }),
      inventIdea('cook', { interests: ['cooking'] }),
    ];
    const records = inventRecords({ interests: [inventInterest('Rock climber')] });
    expect(order(ideas, records)).toEqual(['climb']);
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
  ])('when it is for the evening before and the day is %d days away: %s', (days, isThere) => {
    const eve = inventIdea('eve', { near: { kinds: ['exam'], from: 1, to: 1 } });
    const exam = inventMilestone({ day: { repeats: 'once', on: addDays(TODAY, days) } });
    const ids = order([eve, inventIdea('rest')], inventRecords({ milestones: [exam] }));
    expect(ids.includes('eve')).toBe(isThere);
  });
});

describe('contact waits', () => {
  const reach = inventIdea('reach', { contact: 'no-answer' });
  const rest = inventIdea('rest');
  const hasContact = (records: PickRecords) => order([reach, rest], records).includes('reach');

  it.each([
    ['close', 0, true],
    ['busy', 1, false],
    ['busy', 2, true],
    ['drifting', 3, false],
    ['drifting', 4, true],
    ['hurt', 9, false],
    ['hurt', 10, true],
    ['silent', 20, false],
    ['silent', 21, true],
  ] as const)('in a %s season after a visit %d days ago: %s', (season, days, isThere) => {
    const visit = inventInteraction(addDays(TODAY, -days), { kind: 'visit' });
    const records = inventRecords({ son: inventSon({ season }), interactions: [visit] });
    expect(hasContact(records)).toBe(isThere);
  });

  it('twice as long with each message in a row that he has not answered', () => {
    const texts = [8, 20].map((days) => inventInteraction(addDays(TODAY, -days), { kind: 'text' }));
    const records = inventRecords({
      son: inventSon({ season: 'drifting' }),
      interactions: texts,
    });
    expect(hasContact(records)).toBe(false);
    expect(order([reach, rest], records, addDays(TODAY, 8))).toContain('reach');
  });

  it('four weeks at most, and not for unanswered messages in a busy season', () => {
    const texts = [2, 3, 4, 5, 6].map((days) =>
      inventInteraction(addDays(TODAY, -days), { kind: 'text' }),
    );
    const silent = inventRecords({ son: inventSon({ season: 'silent' }), interactions: texts });
    expect(order([reach, rest], silent, addDays(TODAY, 25))).not.toContain('reach');
    expect(order([reach, rest], silent, addDays(TODAY, 26))).toContain('reach');
    const busy = inventRecords({ son: inventSon({ season: 'busy' }), interactions: texts });
    expect(hasContact(busy)).toBe(true);
  });

  it('not after he was the one to get in touch', () => {
    const call = inventInteraction(addDays(TODAY, -1), { startedBy: 'him' });
    const son = inventSon({ season: 'drifting' });
    expect(hasContact(inventRecords({ son, interactions: [call] }))).toBe(true);
  });

  it('after an idea that reaches him was on the card, whatever she made of it', () => {
    const son = inventSon({ season: 'drifting' });
    const ideaDays = [inventIdeaDay(addDays(TODAY, -3), ['reach'])];
    const other = inventIdea('other', { contact: 'no-answer' });
    expect(order([reach, rest, other], inventRecords({ son, ideaDays }))).not.toContain('other');
    expect(
      order([reach, rest, other], inventRecords({ son, ideaDays }), addDays(TODAY, 1)),
    ).toContain('other');
  });
});

describe('what comes back', () => {
  it('comes back after sixty days while enough others remain, and never before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 130 }), someRecords(100), (size, some) => {
        const ideas = numbered(size);
        const records = { ...some, outcomes: [] };
        const [first] = order(ideas, records);
        const shownOn = records.ideaDays.find(({ shownIds }) => shownIds[0] === first)?.on;
        if (shownOn) expect(daysBetween(shownOn, TODAY)).toBeGreaterThanOrEqual(60);
      }),
    );
  });

  it('is the one shown longest ago when all of them rest', () => {
    const ideas = numbered(5);
    const ideaDays = [3, 1, 4, 0, 2].map((index, days) =>
      inventIdeaDay(addDays(TODAY, days - 5), [`idea-${index}`]),
    );
    const [first, second] = order(ideas, inventRecords({ ideaDays }));
    expect([first, second]).toEqual(['idea-3', 'idea-1']);
  });

  it('is something for her alone when nothing fits him', () => {
    const ideas = [
      inventIdea('alone', { seasons: ['silent'] }),
      inventIdea('together', { seasons: ['silent'], contact: 'two-way' }),
    ];
    expect(order(ideas, inventRecords())).toEqual(['alone']);
  });

  it('is nothing when all that is left would cross a line', () => {
    const son = inventSon({ spaceUntil: TODAY });
    expect(order([inventIdea('call', { contact: 'two-way' })], inventRecords({ son }))).toEqual([]);
  });
});

describe('questions', () => {
  it('are at most one in any three ideas in a row, yesterday included', () => {
    always((ideas, records) => {
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      const yesterday = records.ideaDays
        .toSorted((one, other) => (one.on < other.on ? -1 : 1))
        .flatMap(({ shownIds }) => shownIds)
        .slice(-2);
      const asks = [...yesterday, ...order(ideas, records)].map((id) => byId.get(id)?.asks);
      for (let place = yesterday.length; place < asks.length; place += 1) {
        if (asks[place]) {
          expect(asks.slice(Math.max(0, place - 2), place)).not.toContain(true);
        }
      }
    });
  });
});

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
    ['what he takes love from', { practice: 'play' }, { son: inventSon({ waysOfLove: ['time'] }) }],
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
    const ideas = [...numbered(10), inventIdea('cheer', { practice: 'encourage' })];
    const place = (days: number) => order(ideas, records(days)).indexOf('cheer');
    expect(place(7)).toBeLessThan(place(8));
  });

  it('what fits the month', () => {
    const ideas = numbered(10);
    const june = [...ideas, inventIdea('sow', { months: [6] })];
    const never = [...ideas, inventIdea('sow', { months: [1] })];
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
      words: ['All the best for {milestone}, and for {interest}.'],
    });
    const records = inventRecords({
      son: inventSon({ waysOfLove: ['words'] }),
      interests: [inventInterest('climbing')],
      milestones: [inventMilestone()],
    });
    expect(reasonsOf(idea, records)).toEqual([
      { kind: 'milestone', title: 'Driving test', on: '2026-06-20' },
      { kind: 'interest', interestId: 'likes-climbing', name: 'climbing' },
      { kind: 'way-of-love', way: 'words' },
    ]);
  });

  it('say that it needs no answer when he may not give one', () => {
    const son = inventSon({ season: 'silent' });
    expect(reasonsOf(inventIdea('quiet'), inventRecords({ son }))).toEqual([
      { kind: 'needs-no-answer' },
    ]);
  });

  it('say at least that it suits his stage', () => {
    expect(reasonsOf(inventIdea('plain'), inventRecords())).toEqual([{ kind: 'suits-stage' }]);
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
