import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays } from '@/lib/domain/local-date';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventPathPlace,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

/** Many acts of a step and as many others, none of them a plain word of love. */
const others = numbered(80, { practice: 'memories' });
const acts = (practice: Idea['practice'], count: number, changes: Partial<Idea> = {}) =>
  Array.from({ length: count }, (_none, index) =>
    inventIdea(`${practice}-${index}`, { practice, ...changes }),
  );

/** What comes first on each of some days, every card seen and left at that. */
function firstOf(ideas: readonly Idea[], records: PickRecords, days: number): string[] {
  let { ideaDays } = records;
  return Array.from({ length: days }, (_none, index) => {
    const day = addDays(TODAY, index);
    const [id = ''] = order(ideas, { ...records, ideaDays }, day);
    ideaDays = [...ideaDays, inventIdeaDay(day, [id])];
    return id;
  });
}

describe('an active path', () => {
  const path = inventPathPlace();

  it('has two to three days in four while its step has ideas', () => {
    const ideas = [...others, ...acts('listen', 80)];
    const onPath = firstOf(ideas, inventRecords({ path }), 100).filter((id) =>
      id.startsWith('listen'),
    );
    expect(onPath.length).toBeGreaterThan(66);
    // On its free days the step may win as any other.
    expect(onPath.length).toBeLessThan(95);
  });

  it('has the other steps on its days when the step in view runs dry', () => {
    const ideas = [...others, ...acts('listen', 2), ...acts('play', 80)];
    const ids = firstOf(ideas, inventRecords({ path }), 60);
    const inView = ids.filter((id) => id.startsWith('listen'));
    expect(new Set(inView).size).toBe(2);
    // Its two acts come back after three weeks each, and not before.
    expect(inView.length).toBeLessThanOrEqual(6);
    expect(ids.filter((id) => id.startsWith('play')).length).toBeGreaterThan(30);
  });

  it('says which step an idea belongs to', () => {
    const days = Array.from({ length: 20 }, (_none, index) => addDays(TODAY, index));
    const stepsOf = (practice: Idea['practice']) =>
      days.flatMap((day) =>
        pickIdeas(acts(practice, 1), inventRecords({ path }), day, 'sam').flatMap(({ reasons }) =>
          reasons.flatMap((reason) => (reason.kind === 'path' ? reason.step : [])),
        ),
      );
    expect(new Set(stepsOf('listen'))).toEqual(new Set(['Listen']));
    expect(new Set(stepsOf('play'))).toEqual(new Set(['Play']));
    expect(stepsOf('listen').length).toBe(20);
    expect(stepsOf('play').length).toBeLessThan(20);
    expect(stepsOf('meals')).toEqual([]);
  });

  it.each([
    ['a slow path', inventPathPlace({ isSlow: true, practices: ['listen'] }), 'listen'],
    ['a step that mends', inventPathPlace({ practices: ['amends'] }), 'amends'],
  ] as const)('puts nothing in front on %s that calls for an answer', (_case, place, practice) => {
    const ideas = [...others, ...acts(practice, 80, { contact: 'two-way' })];
    const records = inventRecords({ path: place, son: inventSon({ livesAt: 'home' }) });
    const steered = Array.from({ length: 60 }, (_none, index) => addDays(TODAY, index)).filter(
      (day) => order(ideas, records, day)[0]?.startsWith(practice),
    );
    // A tie would be 30; the path would make 45 of it.
    expect(steered.length).toBeLessThan(42);
  });

  it('gives way to a family of practices that has been away for five weeks', () => {
    const ideas = [...others, ...acts('listen', 80), ...acts('forgive', 4)];
    const seen = (days: number) =>
      Array.from({ length: days }, (_none, index) =>
        inventIdeaDay(addDays(TODAY, -1 - index), [`listen-${index}`]),
      );
    const first = (days: number) =>
      order(ideas, inventRecords({ path, ideaDays: seen(days) }))[0]?.split('-')[0];
    expect(first(35)).not.toBe('listen');
    const ids = firstOf(ideas, inventRecords({ path }), 120).map((id) => id.split('-')[0]);
    for (const family of ['idea', 'forgive', 'listen']) {
      const places = [-1, ...ids.keys().filter((place) => ids[place] === family)];
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(45);
    }
  });

  it('leads on a day when its step has ideas, and the next leads when the first is put away', () => {
    const ideas = [...others, ...acts('listen', 10)];
    const day = Array.from({ length: 20 }, (_none, index) => addDays(TODAY, index)).find((each) => {
      const front = order(ideas, inventRecords({ path }), each).slice(0, 10);
      return front.every((id) => id.startsWith('listen'));
    });
    const [first, second] = order(ideas, inventRecords({ path }), day);
    const away = ideas.filter(({ id }) => id !== first);
    expect(order(away, inventRecords({ path }), day)[0]).toBe(second);
    expect(second).toMatch(/^listen/);
  });
});
