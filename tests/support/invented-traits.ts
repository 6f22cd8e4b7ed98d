import { IDEAS } from '@/content/ideas';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { OwnIdea } from '@/lib/domain/own-idea';
import type { PathName } from '@/lib/domain/path';
import type { IdeaChoices } from '@/lib/domain/settings';
import type { Circumstance, Distance, Season, Son, Stage } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';
import { WARMTHS } from '@/lib/domain/warmth';
import { inventSon } from './invented';

/** What sets one family apart from the next, besides its season and stage. */
export type Traits = {
  readonly son: Son;
  readonly interests: readonly string[];
  readonly ownIdeas: readonly Omit<OwnIdea, 'sonId'>[];
  readonly choices: IdeaChoices;
  readonly path: PathName | undefined;
  /** Whether he gets in touch too. */
  readonly isAnswering: boolean;
};

const HOMES: Readonly<Record<Stage, readonly (Distance | undefined)[]>> = {
  child: [undefined, undefined, 'far', 'near'],
  teen: [undefined, undefined, 'far', undefined],
  'adult-near': [undefined, 'home', undefined],
  'adult-far': [undefined],
};
const LIVES: Readonly<Record<Stage, readonly (readonly Circumstance[])[]>> = {
  child: [[], [], ['unwell'], ['grieving']],
  teen: [[], ['studying'], ['in-love'], ['studying', 'grieving']],
  'adult-near': [[], ['partner'], ['father', 'partner'], ['out-of-work'], ['unwell'], ['in-love']],
  'adult-far': [[], ['working-away'], ['studying'], ['father'], ['grieving'], ['partner']],
};
const PATHS_OF: Readonly<Record<Season, readonly (PathName | undefined)[]>> = {
  close: [undefined, 'closer'],
  busy: [undefined, 'pulls-away', 'closer'],
  drifting: ['near', 'rekindle', undefined, 'pulls-away'],
  hurt: ['heal', undefined, 'rekindle'],
  silent: [undefined, 'heal'],
};
/** Everything that the library has ideas for, and two that it does not know. */
const LIKES: readonly string[] = [
  ...new Set(IDEAS.flatMap(({ interests = [] }) => interests)),
  'his band',
  'Arsenal',
].sort();
const LIKED: readonly number[] = [0, 1, 3, 3, 12];

function likesOf(name: string, some: <Value>(about: string, values: readonly Value[]) => Value) {
  const first = Math.floor(chanceOf(`${name}|likes`) * LIKES.length);
  return Array.from(
    { length: some('liked', LIKED) },
    (_none, index) => LIKES[(first + 7 * index) % LIKES.length] ?? '',
  );
}

const LEFT_OUT: readonly IdeaChoices['leavesOut'][] = [
  [],
  [],
  ['call', 'video'],
  ['money', 'car', 'post'],
  [],
  ['outdoors', 'kitchen', 'car'],
];
const OF_HIM: readonly Partial<Son>[] = [
  { waysOfLove: ['time'], touch: 'yes' },
  { waysOfLove: ['words', 'help'], touch: 'ask', channel: 'message' },
  { touch: 'no', topicsToLeave: ['money', 'his job'], channel: 'call' },
  { waysOfLove: ['gifts'], touch: 'ask', channel: 'letter', callsHer: 'Mom' },
  { name: '', touch: 'yes' },
  { name: 'Oluwaseun', callsHer: 'Mama', favourites: [{ about: 'cake', what: 'lemon drizzle' }] },
];

/** Everything that follows from the name of a family. */
export function traitsOf(name: string, season: Season, stage: Stage, from: LocalDate): Traits {
  const some = <Value>(about: string, values: readonly Value[]): Value => {
    const value = values[Math.floor(chanceOf(`${name}|${about}`) * values.length)];
    return value as Value;
  };
  const livesAt = some('home', HOMES[stage]);
  const space = some('space', [0, 0, 0, 0, 0, 20, 90, Infinity]);
  return {
    son: inventSon({
      season,
      stage,
      circumstances: some('life', LIVES[stage]),
      favouriteIdeas: some('kept', [[], ['plain-love-short-text', 'memories-one-photo']]),
      ...(livesAt ? { livesAt } : {}),
      ...some('him', OF_HIM),
      ...(space === Infinity && season === 'silent' ? { isNoContact: true } : {}),
      ...(space > 0 && space < Infinity ? { spaceUntil: addDays(from, space) } : {}),
    }),
    interests: likesOf(name, some),
    ownIdeas: some('own', [[], [], OWN_IDEAS]),
    choices: { warmth: some('warmth', WARMTHS), leavesOut: some('left out', LEFT_OUT) },
    path: some('path', PATHS_OF[season]),
    isAnswering: some('answers', [true, true, false]),
  };
}

const OWN_IDEAS: Traits['ownIdeas'] = [
  {
    id: 'own-crossword',
    title: 'Send him the hardest clue of the crossword',
    why: 'He loves to be better at it than I am.',
    words: 'Stuck on seven down. Over to you.',
    minutes: 3,
    practice: 'play',
    contact: 'no-answer',
  },
  {
    id: 'own-bench',
    title: 'Sit on our bench for a while',
    why: '',
    words: '',
    minutes: 20,
    practice: 'patience',
    contact: 'none',
  },
];
