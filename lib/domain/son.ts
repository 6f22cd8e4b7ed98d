import type { Cadence } from './cadence';
import type { Instant, LocalDate } from './local-date';
import type { Practice } from './practice';

/** Where he is in life. */
export const STAGES = ['child', 'teen', 'adult-near', 'adult-far'] as const;
export type Stage = (typeof STAGES)[number];

/** Where the two live: under one roof, near enough to drop in, or too far for that. */
export const DISTANCES = ['home', 'near', 'far'] as const;
export type Distance = (typeof DISTANCES)[number];

/** What is going on in his life, as she told us; it brings ideas that fit it. */
export const CIRCUMSTANCES = [
  'studying',
  'partner',
  'in-love',
  'father',
  'working-away',
  'out-of-work',
  'unwell',
  'grieving',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** How things are between the two. */
export const SEASONS = ['close', 'busy', 'drifting', 'hurt', 'silent'] as const;
export type Season = (typeof SEASONS)[number];

/** How he seems to take love in, as she has seen it; never a diagnosis. */
export const WAYS_OF_LOVE = ['words', 'time', 'help', 'gifts', 'touch'] as const;
export type WayOfLove = (typeof WAYS_OF_LOVE)[number];

/** Whether a hug is welcome. */
export const TOUCH_ANSWERS = ['yes', 'ask', 'no'] as const;
export type TouchAnswer = (typeof TOUCH_ANSWERS)[number];

/** How he likes to hear from her, when she knows. */
export const CHANNELS = ['message', 'call', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A favourite of his in her own words: about "cake", it is "lemon drizzle". */
export type Favourite = { readonly about: string; readonly what: string };

export type Son = {
  readonly id: string;
  /** Sons stand in the order in which she added them. */
  readonly addedAt: Instant;
  /** May be empty: everything works before she has said his name. */
  readonly name: string;
  /** What he calls her: Mum, Mom, Mother … */
  readonly callsHer: string;
  readonly stage: Stage;
  /** She chose the stage herself, so that his birthday does not change it. */
  readonly isStageChosen?: boolean;
  /** Where he lives, when it is not what his stage suggests (`distanceOf`). */
  readonly livesAt?: Distance;
  readonly circumstances?: readonly Circumstance[];
  readonly season: Season;
  readonly favourites: readonly Favourite[];
  readonly waysOfLove: readonly WayOfLove[];
  readonly touch: TouchAnswer;
  /** Topics he asked to leave alone, in her words. */
  readonly topicsToLeave: readonly string[];
  /** Without it any way is fine. */
  readonly channel?: Channel;
  /** He asked for room: no contact ideas or nudges up to and including this day. */
  readonly spaceUntil?: LocalDate;
  /** He has asked for no contact at all, with no end. */
  readonly isNoContact?: boolean;
  /** How often she would like to be in touch; without it, what suits how things are. */
  readonly cadence?: Cadence;
  /** His time zone by its IANA name, when it is not hers. */
  readonly timeZone?: string;
  /** Hours of his clock in which he likes to hear from her; `HH:MM`, from before to. */
  readonly hoursForHim?: { readonly from: string; readonly to: string };
  readonly note: string;
  /** Ideas that she keeps at hand for him. */
  readonly favouriteIdeas?: readonly string[];
  /** Practices of which only outcomes after a day weigh, as she began afresh with them then. */
  readonly landsAfresh?: Readonly<Partial<Record<Practice, LocalDate>>>;
};

const DISTANCE_OF_STAGE: Readonly<Record<Stage, Distance>> = {
  child: 'home',
  teen: 'home',
  'adult-near': 'near',
  'adult-far': 'far',
};

/** Where he lives: as she said, or else as his stage suggests. */
export function distanceOf({ livesAt, stage }: Pick<Son, 'livesAt' | 'stage'>): Distance {
  return livesAt ?? DISTANCE_OF_STAGE[stage];
}

/**
 * Whether he is to be left alone on `today`: he has asked for space and that time is not over, or
 * for no contact at all.
 */
export function isInSpace(son: Son, today: LocalDate): boolean {
  return son.isNoContact === true || hasTimeOfSpace(son, today);
}

/** Whether he has asked for space until a day, and that time is not over on `today`. */
export function hasTimeOfSpace({ spaceUntil }: Son, today: LocalDate): boolean {
  return spaceUntil !== undefined && today <= spaceUntil;
}

/**
 * The stage that his age suggests; she can always choose another.
 *
 * @param age whole years, 0 or more
 */
export function stageForAge(age: number): Stage {
  if (age < 13) return 'child';
  if (age < 20) return 'teen';
  return 'adult-near';
}
