import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '@/lib/app/settings/settings';
import { bringIdeaBack } from '@/lib/app/today/bring-idea-back';
import { goBackToLastIdea } from '@/lib/app/today/go-back-to-last-idea';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { putIdeaAway } from '@/lib/app/today/put-idea-away';
import { readToday } from '@/lib/app/today/read-today';
import { recordShown } from '@/lib/app/today/record-shown';
import { sayHowItWent } from '@/lib/app/today/say-how-it-went';
import { showAnotherIdea } from '@/lib/app/today/show-another-idea';
import { startIdea } from '@/lib/app/today/start-idea';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, instantAt } from '@/lib/domain/local-date';
import { listen } from '@/lib/messaging/channel';
import { closeDatabase } from '@/lib/storage/database';
import { changeRecord, findRecord, saveRecord } from '@/lib/storage/records';
import type { StoreName } from '@/lib/storage/schema';
import {
  inventIdea,
  inventInteraction,
  inventInterest,
  inventMilestone,
  inventSon,
  TODAY,
} from '@/tests/support/invented';
import { inventPlan, inventTradition } from '@/tests/support/invented-traditions';
import { anIdea } from '@/tests/support/new-tab';

const NOW = instantAt(TODAY, '10:00');
const IDEAS = Array.from({ length: 40 }, (_none, index) =>
  inventIdea(`idea-${index}`, {
    title: `Idea ${index}`,
    words: ['Hello, {son}.'],
    contact: index % 2 ? 'no-answer' : 'none',
  }),
);

const prepare = () => prepareCards(TODAY, NOW, { ideas: IDEAS });
const shown = async () => (await readToday(TODAY)).current?.shown;
const shownId = async () => (await shown())?.idea.ideaId;
const ideaDay = () => findRecord('ideaDays', ideaDayIdOf('sam', TODAY));

/** What is announced while something runs. */
async function newsOf(run: () => Promise<void>): Promise<StoreName[]> {
  const stores: StoreName[] = [];
  const stop = listen((message) => {
    if (message.type === 'dataChanged') stores.push(...message.stores);
  });
  await run();
  stop();
  return stores;
}

beforeEach(async () => {
  await saveRecord('sons', inventSon(), NOW);
  await prepare();
});

describe("today's idea", () => {
  it('is ready for today and tomorrow once the background has prepared it', async () => {
    const { current } = await readToday(TODAY);
    expect(current?.shown?.idea).toMatchObject({ words: 'Hello, Sam.' });
    expect(current?.tomorrowsIdea).toBeDefined();
    expect(current?.isFirstDay).toBe(true);
  });

  it('stays the same on every tab and after a restart', async () => {
    const first = await shownId();
    await recordShown('sam', TODAY, NOW);
    await closeDatabase();
    await prepare();
    expect(await shownId()).toBe(first);
  });

  it('stays when what she tells us later would have chosen another', async () => {
    await recordShown('sam', TODAY, NOW);
    const first = await shownId();
    await saveRecord('interactions', inventInteraction(addDays(TODAY, -1), { kind: 'text' }), NOW);
    await changeRecord('sons', 'sam', (son) => ({ ...son, season: 'drifting' as const }), NOW);
    await prepare();
    expect(await shownId()).toBe(first);
  });

  it('is written down by the first tab alone', async () => {
    expect(await newsOf(() => recordShown('sam', TODAY, NOW))).toEqual(['ideaDays']);
    const before = await ideaDay();
    expect(await newsOf(() => recordShown('sam', TODAY, NOW + 5000))).toEqual([]);
    expect(await ideaDay()).toEqual(before);
  });

  it('has ten others behind it in a fixed order, each prepared in time', async () => {
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 10; step += 1) {
      await recordShown('sam', TODAY, NOW);
      seen.push(await shownId());
      await showAnotherIdea('sam', TODAY, NOW);
      await prepare();
    }
    expect(new Set(seen).size).toBe(10);
    for (let step = 9; step >= 0; step -= 1) {
      await goBackToLastIdea('sam', TODAY, NOW);
      expect(await shownId()).toBe(seen[step]);
    }
    expect((await shown())?.canGoBack).toBe(false);
  });

  it('has at least four others ready before the background runs again', async () => {
    const seen = new Set<string | undefined>();
    for (let step = 0; step < 5; step += 1) {
      seen.add(await shownId());
      await showAnotherIdea('sam', TODAY, NOW);
    }
    expect(seen.size).toBe(5);
  });

  it('gives way to the next at once when she puts it away, and comes back on undo', async () => {
    await recordShown('sam', TODAY, NOW);
    const first = (await shownId()) ?? '';
    await putIdeaAway('sam', first, TODAY, NOW);
    const second = await shownId();
    expect(second).not.toBe(first);
    await prepare();
    expect(await shownId()).toBe(second);
    expect((await readToday(TODAY)).current?.putAwayCount).toBe(1);
    await bringIdeaBack('sam', first, TODAY, NOW);
    await prepare();
    expect(await shownId()).toBe(first);
    expect((await readToday(TODAY)).current?.putAwayCount).toBe(0);
  });

  it('never comes back on another day once put away', async () => {
    const first = (await shownId()) ?? '';
    await putIdeaAway('sam', first, TODAY, NOW);
    for (let days = 1; days < 100; days += 1) {
      const day = addDays(TODAY, days);
      await prepareCards(day, NOW, { ideas: IDEAS });
      const card = await findCard(day);
      expect(card?.ideas.map(({ ideaId }) => ideaId)).not.toContain(first);
    }
  });

  it('is for her alone from the moment that he asks for space', async () => {
    while ((await shown())?.idea.contact === 'none') await showAnotherIdea('sam', TODAY, NOW);
    await recordShown('sam', TODAY, NOW);
    await changeRecord('sons', 'sam', (son) => ({ ...son, spaceUntil: TODAY }), NOW);
    expect([undefined, 'none']).toContain((await shown())?.idea.contact);
    expect((await readToday(TODAY)).current?.isInSpace).toBe(true);
    await prepare();
    expect((await shown())?.idea.contact).toBe('none');
  });

  it('is missing, and the rest of the page is not, before any card is prepared', async () => {
    const { current } = await readToday(addDays(TODAY, 40));
    expect(current).not.toHaveProperty('shown');
    expect(current?.status).toEqual({ kind: 'nothing-yet' });
  });
});

async function findCard(day: typeof TODAY) {
  const { database } = await import('@/lib/storage/database');
  return (await database()).get('cards', ideaDayIdOf('sam', day));
}

describe('her answer', () => {
  it('is remembered with the idea', async () => {
    const idea = anIdea(1, { ideaId: (await shownId()) ?? '' });
    await startIdea('sam', idea.ideaId, TODAY, NOW);
    expect((await shown())?.answer).toBe('started');
    await sayHowItWent('sam', idea, 'was-hard', TODAY, NOW);
    expect((await shown())?.answer).toBe('was-hard');
  });

  it.each([
    ['went-well', 'no-answer', TODAY],
    ['was-hard', 'two-way', TODAY],
    ['not-yet', 'no-answer', undefined],
    ['went-well', 'none', undefined],
  ] as const)('%s, of an idea with contact %s, marks the interest on %s', async (...row) => {
    const [answer, contact, expected] = row;
    await saveRecord('interests', inventInterest('chess'), NOW);
    const ask = inventIdea('ask', { contact, words: ['Well, {interest}.'] });
    await prepareCards(TODAY, NOW, { ideas: [ask] });
    const idea = (await shown())?.idea ?? anIdea(1);
    await sayHowItWent('sam', idea, answer, TODAY, NOW);
    expect((await findRecord('interests', 'likes-chess'))?.lastAskedOn).toBe(expected);
  });
});

describe('preparing cards', () => {
  it('tells nobody when nothing has changed', async () => {
    expect(await newsOf(prepare)).toEqual([]);
  });

  it('removes the cards of days gone by', async () => {
    await prepareCards(addDays(TODAY, 1), NOW, { ideas: IDEAS });
    expect(await findCard(TODAY)).toBeUndefined();
  });

  it('prepares for every son, and not for one who was deleted', async () => {
    await saveRecord('sons', inventSon({ id: 'tom' }), NOW);
    await changeRecord('sons', 'sam', (son) => ({ ...son, deletedAt: NOW }), NOW);
    const tomorrow = addDays(TODAY, 1);
    await prepareCards(tomorrow, NOW, { ideas: IDEAS });
    expect(await findRecord('sons', 'sam')).toBeUndefined();
    await changeSettings({ currentSonId: 'tom' }, NOW);
    expect((await readToday(tomorrow)).current?.shown).toBeDefined();
  });

  it('carries the whole library in the product', async () => {
    await prepareCards(TODAY, NOW);
    expect((await shown())?.idea.title).not.toMatch(/^Idea \d/);
  });
});

describe('the page of today', () => {
  it('has no son and no idea before she has told us of any', async () => {
    await changeRecord('sons', 'sam', (son) => ({ ...son, deletedAt: NOW }), NOW);
    expect(await readToday(TODAY)).toMatchObject({ sons: [] });
    expect(await readToday(TODAY)).not.toHaveProperty('current');
  });

  it('is about the son she chose last', async () => {
    await saveRecord('sons', inventSon({ id: 'tom', name: 'Tom', addedAt: 1 }), NOW);
    expect((await readToday(TODAY)).current?.son.name).toBe('Sam');
    await changeSettings({ currentSonId: 'tom' }, NOW);
    const view = await readToday(TODAY);
    expect(view.current?.son.name).toBe('Tom');
    expect(view.sons.map(({ name }) => name)).toEqual(['Sam', 'Tom']);
  });

  it('shows the next three days that matter and two things to ask', async () => {
    for (const days of [9, 3, 30, 5]) {
      const on = addDays(TODAY, days);
      const milestone = inventMilestone({ id: `in-${days}`, day: { repeats: 'once', on } });
      await saveRecord('milestones', milestone, NOW);
      const followUp = { id: `ask-${days}`, sonId: 'sam', text: 'the move', mentionedOn: TODAY };
      await saveRecord('followUps', { ...followUp, answer: '' }, NOW);
    }
    const { current } = await readToday(TODAY);
    expect(current?.comingUp.map(({ on }) => on)).toEqual(
      [3, 5, 9].map((days) => addDays(TODAY, days)),
    );
    expect(current?.toAsk).toHaveLength(2);
  });

  it('has plans and rarer traditions among the days that come up', async () => {
    await saveRecord('plans', inventPlan({ on: addDays(TODAY, 2) }), NOW);
    await saveRecord('traditions', inventTradition(), NOW);
    const recurrence = { every: 'year-before', weekday: 6, month: 12, day: 25 } as const;
    await saveRecord('traditions', inventTradition({ id: 'baking', recurrence }), NOW);
    const { current } = await readToday(TODAY);
    expect(current?.comingUp).toMatchObject([
      { kind: 'plan', plan: { title: 'Lunch by the river' } },
      { kind: 'tradition', tradition: { id: 'baking' } },
    ]);
  });

  it('speaks of the last time they were in touch, and of no time that was deleted', async () => {
    const call = inventInteraction(addDays(TODAY, -4));
    await saveRecord('interactions', call, NOW);
    const deleted = { ...inventInteraction(TODAY), deletedAt: NOW };
    await saveRecord('interactions', deleted, NOW);
    expect((await readToday(TODAY)).current?.status).toMatchObject({
      kind: 'days-ago',
      daysAgo: 4,
    });
  });

  it('reads no store as a whole', async () => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const count = vi.spyOn(IDBObjectStore.prototype, 'count');
    await readToday(TODAY);
    expect(count).not.toHaveBeenCalled();
    const stores = getAll.mock.contexts.map((store) => (store as IDBObjectStore).name);
    // Her sons are few, and the switch needs them all.
    expect(new Set(stores)).toEqual(new Set(['sons']));
  });
});
