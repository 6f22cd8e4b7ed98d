import { beforeEach, describe, expect, it } from 'vitest';
import { bringBackOwnIdea } from '@/lib/app/ideas/bring-back-own-idea';
import { bringPutAwayBack } from '@/lib/app/ideas/bring-put-away-back';
import { deleteOwnIdea } from '@/lib/app/ideas/delete-own-idea';
import { ideasForWish } from '@/lib/app/ideas/ideas-for-wish';
import { keepAtHand } from '@/lib/app/ideas/keep-at-hand';
import { letGoOfIdea } from '@/lib/app/ideas/let-go-of-idea';
import { putAway } from '@/lib/app/ideas/put-away';
import { readIdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import { type OwnIdeaDraft, saveOwnIdea } from '@/lib/app/ideas/save-own-idea';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { readToday } from '@/lib/app/today/read-today';
import { recordShown } from '@/lib/app/today/record-shown';
import { type IdeaWish, wishesOffered } from '@/lib/domain/idea-wish';
import { addDays, instantAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { saveRecord } from '@/lib/storage/records';
import { inventInteraction, inventSon, TODAY } from '@/tests/support/invented';

const NOW = instantAt(TODAY, '10:00');
const BREAD: OwnIdeaDraft = {
  sonId: 'sam',
  title: ' Bake the bread\n he likes ',
  why: '',
  words: 'There is a loaf here for you.',
  minutes: 60,
  practice: 'small-gifts',
  contact: 'no-answer',
};
const shelf = () => readIdeaShelf('sam', TODAY);
const keepSon = (changes: Partial<Son> = {}) => saveRecord('sons', inventSon(changes), NOW);
const someId = async () => (await shelf()).all.find(({ whyNot }) => !whyNot)?.idea.ideaId ?? '';

beforeEach(() => keepSon());

describe('an idea for what she asks', () => {
  it.each(wishesOffered(false))(
    '%s: there are several, and each may stand on his card',
    async (wish) => {
      const ideas = await ideasForWish('sam', wish, TODAY);
      expect(ideas.length).toBeGreaterThanOrEqual(3);
      const { all } = await shelf();
      const waiting = new Set(all.filter(({ whyNot }) => whyNot).map(({ idea }) => idea.ideaId));
      expect(ideas.filter(({ ideaId }) => waiting.has(ideaId))).toEqual([]);
    },
  );

  it('comes for a call on the very day on which they have talked', async () => {
    await keepSon({ season: 'busy', cadence: { atLeastDays: 30, atMostDays: 60 } });
    await saveRecord('interactions', inventInteraction(TODAY), NOW);
    expect((await ideasForWish('sam', 'phone-call', TODAY)).length).toBeGreaterThan(2);
  });

  it('begins with a call for a call, and with time together for a visit, far as he may live', async () => {
    await keepSon({ stage: 'adult-far', season: 'busy' });
    const { all } = await shelf();
    const made = new Map(all.map(({ library }) => [library.id, library] as const));
    const first = async (wish: IdeaWish) =>
      (await ideasForWish('sam', wish, TODAY))
        .slice(0, 4)
        .flatMap(({ ideaId }) => made.get(ideaId) ?? []);
    for (const idea of await first('phone-call')) {
      const isByVoice =
        idea.logsAs === 'call' || idea.needs.some((need) => /call|video/.test(need));
      expect(isByVoice, idea.title).toBe(true);
    }
    for (const { needs, logsAs, title } of await first('visit')) {
      const isTogether = needs.includes('together') || /visit|meal|activity/.test(logsAs ?? '');
      expect(isTogether, title).toBe(true);
    }
  });

  it.each(['hurt', 'silent'] as const)(
    'has something for a call in a %s time, quietly',
    async (season) => {
      await keepSon({ season });
      for (const wish of ['phone-call', 'visit'] as const) {
        const ideas = await ideasForWish('sam', wish, TODAY);
        expect(ideas.length, wish).toBeGreaterThan(0);
        expect(ideas.map(({ contact }) => contact)).not.toContain('two-way');
      }
    },
  );

  it('reaches nobody while he would like some room', async () => {
    await keepSon({ spaceUntil: addDays(TODAY, 3) });
    for (const wish of wishesOffered(true)) {
      const ideas = await ideasForWish('sam', wish, TODAY);
      expect(ideas.length, wish).toBeGreaterThan(0);
      expect(ideas.map(({ contact }) => contact)).not.toContain('no-answer');
      expect(ideas.map(({ contact }) => contact)).not.toContain('two-way');
    }
  });
});

describe('an idea at hand', () => {
  it('stands on its shelf until she lets it go, each once', async () => {
    const id = await someId();
    await keepAtHand('sam', id, NOW);
    await keepAtHand('sam', id, NOW);
    expect((await shelf()).kept).toMatchObject([{ idea: { ideaId: id, isFavourite: true } }]);
    await letGoOfIdea('sam', id, NOW);
    expect((await shelf()).kept).toEqual([]);
  });

  it('is out of sight while it is put away', async () => {
    const id = await someId();
    await keepAtHand('sam', id, NOW);
    await putAway('sam', id, TODAY, NOW);
    expect((await shelf()).kept).toEqual([]);
    await bringPutAwayBack('sam', id, NOW);
    expect((await shelf()).kept).toHaveLength(1);
  });
});

describe('an idea put away', () => {
  it('is listed once, the last one first, and comes back from whatever day', async () => {
    const { all } = await shelf();
    const [one = '', two = ''] = all.map(({ idea }) => idea.ideaId);
    await putAway('sam', one, addDays(TODAY, -40), NOW);
    await putAway('sam', two, addDays(TODAY, -30), NOW);
    await putAway('sam', one, addDays(TODAY, -2), NOW);
    const ids = async () => (await shelf()).putAway.map(({ idea }) => idea.ideaId);
    expect(await ids()).toEqual([one, two]);
    await bringPutAwayBack('sam', one, NOW);
    expect(await ids()).toEqual([two]);
  });

  it('gives up its place on today’s card, and leaves any other idea there alone', async () => {
    await prepareCards(TODAY, NOW);
    await recordShown('sam', TODAY, NOW);
    const onShow = async () => (await readToday(TODAY)).current?.shown?.idea.ideaId ?? '';
    const first = await onShow();
    const other = (await shelf()).all.find(({ idea }) => idea.ideaId !== first);
    await putAway('sam', other?.idea.ideaId ?? '', TODAY, NOW);
    expect(await onShow()).toBe(first);
    await putAway('sam', first, TODAY, NOW);
    expect(await onShow()).not.toBe(first);
    await bringPutAwayBack('sam', first, NOW);
    expect(await onShow()).toBe(first);
  });
});

describe('an idea of her own', () => {
  it('is kept in one line and stands first among all ideas', async () => {
    const id = await saveOwnIdea(BREAD, NOW);
    expect(id).toMatch(/^own-./);
    const { own, all } = await shelf();
    expect(own).toMatchObject([{ id, title: 'Bake the bread he likes' }]);
    expect(all[0]).toMatchObject({
      isOwn: true,
      idea: { ideaId: id, words: 'There is a loaf here for you.', contact: 'no-answer' },
    });
  });

  it('is changed, deleted and brought back', async () => {
    const id = await saveOwnIdea(BREAD, NOW);
    await saveOwnIdea({ ...BREAD, id, title: 'Bake a cake' }, NOW);
    expect((await shelf()).own).toMatchObject([{ id, title: 'Bake a cake' }]);
    await deleteOwnIdea(id, NOW);
    expect((await shelf()).own).toEqual([]);
    await bringBackOwnIdea(id, NOW);
    expect((await shelf()).own).toMatchObject([{ id, title: 'Bake a cake' }]);
  });

  it('belongs to one son alone', async () => {
    await saveRecord('sons', inventSon({ id: 'max', name: 'Max' }), NOW);
    await saveOwnIdea(BREAD, NOW);
    expect((await readIdeaShelf('max', TODAY)).own).toEqual([]);
  });
});

it('has nothing for a son who is not there', async () => {
  expect(await readIdeaShelf('nobody', TODAY)).toEqual({ all: [], kept: [], putAway: [], own: [] });
  expect(await ideasForWish('nobody', 'visit', TODAY)).toEqual([]);
});
