import type { LocalDate } from './local-date';
import type { Practice } from './practice';
import type { Season } from './son';

/** The five paths, named for ever: walks keep these names. */
export const PATH_NAMES = ['closer', 'heal', 'near', 'rekindle', 'pulls-away'] as const;
export type PathName = (typeof PATH_NAMES)[number];

/** Something she could say on a step, to him, to somebody else or to herself, and the moment it is for. */
export type StepWords = { readonly when: string; readonly say: string };

/** One step of a path; it is walked by doing one of its acts, which are ideas of its practices. */
export type PathStep = {
  /** One of a kind within its path, kept for ever: walks name it. */
  readonly id: string;
  readonly practices: readonly Practice[];
  /** On the thread: a word or two, and what it is about in a few. */
  readonly name: string;
  readonly short: string;
  readonly title: string;
  /** What the step means, in two or three sentences. */
  readonly meaning: string;
  /** Four to six; on a slow path none of them asks. */
  readonly words: readonly StepWords[];
  /** One small thing to keep in mind. */
  readonly smallThing: string;
  /** May be left out: the end of the path does not wait for it. */
  readonly isOnlyIfWanted?: boolean;
};

/** A guided sequence of steps. */
export type Path = {
  readonly name: PathName;
  readonly title: string;
  readonly subtitle: string;
  /** For whom it is, in two or three sentences. */
  readonly about: string;
  /** How things are between the two when it suits. */
  readonly seasons: readonly Season[];
  /** Slower: it asks him for nothing and offers help from outside on every step. */
  readonly isSlow: boolean;
  readonly steps: readonly PathStep[];
  /** At the end, above the look back. */
  readonly ending: string;
};

/** A step that she has tried; an act done twice stands twice. */
export type TriedStep = {
  readonly stepId: string;
  readonly on: LocalDate;
  /** The idea she took it up with, when she chose one. */
  readonly ideaId?: string;
};

export const WALK_STATES = ['active', 'paused', 'ended'] as const;
export type WalkState = (typeof WALK_STATES)[number];

/** How far she has come on a path with one son; at most one walk of a son is active. */
export type PathWalk = {
  /** `pathWalkIdOf(sonId, path)`. */
  readonly id: string;
  readonly sonId: string;
  readonly path: PathName;
  readonly state: WalkState;
  readonly startedOn: LocalDate;
  /** The step in view, which steers the daily idea. */
  readonly stepId: string;
  /** In the order in which she tried them; what is from earlier times on this path stays in front. */
  readonly tried: readonly TriedStep[];
  /** How many of `tried` are from earlier times: those are off the thread. */
  readonly triedBefore?: number;
  /** The idea that she means to take a step up with. */
  readonly chosen?: { readonly stepId: string; readonly ideaId: string };
  readonly endedOn?: LocalDate;
};

/** The id of the one walk of a son on a path. */
export function pathWalkIdOf(sonId: string, path: PathName): string {
  return `${sonId}~${path}`;
}

/** Where she is on an active path: what the daily idea follows. */
export type PathPlace = Pick<PathWalk, 'path' | 'stepId'> & {
  /** Of the step in view. */
  readonly practices: readonly Practice[];
  readonly stepName: string;
  /** The other steps, those she has tried first: what is left when the step in view runs dry. */
  readonly otherSteps: readonly Pick<PathStep, 'practices' | 'name'>[];
  readonly isSlow: boolean;
};
