import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/lib/domain/local-date';
import { always, numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventRecords,
  inventSon,
  someRecords,
  TODAY,
} from '@/tests/support/invented';

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

  it.each([{ spaceUntil: TODAY }, { isNoContact: true }])(
    'is nothing when all that is left would cross a line: %j',
    (wish) => {
      const son = inventSon(wish);
      expect(order([inventIdea('call', { contact: 'two-way' })], inventRecords({ son }))).toEqual(
        [],
      );
    },
  );
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
