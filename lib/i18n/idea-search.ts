import { SAME_WORDS } from '@/content/locales/en/search/same-words';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { himText } from './him';
import { ideasText } from './ideas';
import { practiceName } from './practices';
import { textOf } from './text';

const searchText = textOf('search', SAME_WORDS);

const GROUPS = Object.keys(SAME_WORDS) as (keyof typeof SAME_WORDS)[];

/** Words and short phrases in groups that mean the same for a search. */
export function sameWords(): readonly (readonly string[])[] {
  return GROUPS.map((group) => searchText(group).split(/\s*,\s*/));
}

/** Whether she asks after what ideas cost. */
export function isAboutMoney(words: string): boolean {
  const money = searchText('money')
    .toLowerCase()
    .split(/\s*,\s*/);
  return words
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => money.includes(word));
}

/** What an idea is about besides its own words: its kind, the moments and the life it is made for. */
export function aboutIdea({ library: idea }: ShelfIdea): string {
  return [
    practiceName(idea.practice),
    ...(idea.goodFor ?? []).map((moment) => ideasText(`give.${moment}`)),
    ...(idea.circumstances ?? []).map((each) => himText(`circumstances.${each}`)),
    ...(idea.interests ?? []),
    ...(idea.near?.kinds ?? []).map((kind) => ideasText(`find.day.${kind}`)),
    ...(idea.distances.every((each) => each === 'far') ? [ideasText('find.place.far')] : []),
  ].join(' · ');
}
