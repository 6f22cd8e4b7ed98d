import { beforeAll, describe, expect, it } from 'vitest';
import { type IdeaSearch, openIdeaSearch } from '@/lib/app/ideas/open-idea-search';
import { readIdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import { saveOwnIdea } from '@/lib/app/ideas/save-own-idea';
import { instantAt } from '@/lib/domain/local-date';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { aboutIdea, isAboutMoney, sameWords } from '@/lib/i18n/idea-search';
import { ideasText } from '@/lib/i18n/ideas';
import { saveRecord } from '@/lib/storage/records';
import { inventSon, TODAY } from '@/tests/support/invented';

const NOW = instantAt(TODAY, '10:00');
let all: readonly ShelfIdea[];
let search: IdeaSearch;
let bread: string;

async function openShelf(title: string, words: string) {
  await saveRecord('sons', inventSon(), NOW);
  const own = { sonId: 'sam', title, words, why: '', minutes: 60 };
  const id = await saveOwnIdea({ ...own, practice: 'small-gifts', contact: 'no-answer' }, NOW);
  ({ all } = await readIdeaShelf('sam', TODAY));
  search = await openIdeaSearch(all, { about: aboutIdea, same: sameWords() });
  return id;
}

// Once for all, as nothing here changes what is stored.
beforeAll(async () => {
  bread = await openShelf('Bake the café’s bread', 'There is a loaf here for you.');
});

/** How many ideas of the library a search finds. */
const count = (words: string) => search(words).filter((id) => id !== bread).length;

describe('the search', () => {
  it('finds the beginning of a word and other forms of it', () => {
    expect(search('bread')[0]).toBe(bread);
    expect(search('loa')).toContain(bread);
    expect(search('baking breads')).toContain(bread);
    expect(search('CAFE')).toContain(bread);
  });

  it('forgives a slip of the finger from the fourth letter on', () => {
    expect(search('brxad')).toContain(bread);
    expect(count('sory')).toBeGreaterThan(0);
    expect(search('sory')).toEqual(expect.arrayContaining(search('sorry').slice(0, 1)));
    expect(search('xylophonist')).toEqual([]);
  });

  it('finds what is called so by its kind', () => {
    const gifts = all.filter(({ idea }) => idea.practice === 'small-gifts');
    const found = new Set(search('small gifts'));
    expect(gifts.filter(({ idea }) => !found.has(idea.ideaId))).toEqual([]);
  });

  it('passes over small words, unless there are no others', () => {
    expect(search('he is angry with me')).toEqual(search('angry'));
    expect(search('my mother').length).toBeGreaterThan(0);
    expect(search('  ')).toEqual([]);
    expect(search('?!')).toEqual([]);
  });

  it('takes any of the words when no idea has them all', () => {
    expect(search('xylophonist bread')).toContain(bread);
    expect(search('bake bread')).not.toContain(search('sorry')[0]);
  });

  it.each([
    'apologise',
    'apologize',
    'girlfriend',
    'boyfriend',
    'wife',
    'depressed',
    'sad',
    'Christmas',
    'he is angry',
    'money',
    'far away',
    'estranged',
    'unemployed',
    'grandchildren',
    'funeral',
    'football',
    'exam',
    'lonely',
  ])('finds something for “%s”', (words) => {
    expect(count(words)).toBeGreaterThan(0);
  });

  it('finds saying sorry for an apology, and a hard day for sadness', () => {
    const practiceOf = (id: string | undefined) =>
      all.find(({ idea }) => idea.ideaId === id)?.library;
    const apologies = search('apologise').map((id) => practiceOf(id)?.practice);
    expect(apologies).toContain('amends');
    const sad = search('depressed').map((id) => practiceOf(id)?.goodFor ?? []);
    expect(sad.flat()).toContain('his-hard-day');
  });

  it('finds something for each word of its hint', () => {
    const [, list = ''] = /such as (.+)\.$/u.exec(ideasText('find.searchHint')) ?? [];
    const words = list.split(/, | or /u);
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(count(word), word).toBeGreaterThan(2);
  });
});

it('knows when she asks what ideas cost', () => {
  expect(isAboutMoney('something cheap')).toBe(true);
  expect(isAboutMoney('Money?')).toBe(true);
  expect(isAboutMoney('freedom')).toBe(false);
});
