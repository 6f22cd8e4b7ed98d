import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { always, numbered, order } from '@/tests/support/idea-order';
import {
  inventIdeaDay,
  inventOutcome,
  inventRecords,
  inventSon,
  someLibrary,
  someRecords,
  TODAY,
} from '@/tests/support/invented';

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
        // Nor with answers, as those of an idea that is gone no longer weigh.
        const records = { ...some, ideaDays: [], outcomes: [] };
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
