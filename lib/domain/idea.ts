import type { InteractionKind } from './interaction';
import type { MilestoneKind } from './milestone';
import type { Practice } from './practice';
import type { Weekday } from './recurrence';
import type { TimeOfYear } from './scene-time';
import type { Circumstance, Distance, Season, Stage } from './son';
import type { Warmth } from './warmth';

/**
 * How an act reaches him: not at all; as something that asks for no answer (a card, a
 * message, help left at the door); or as something that takes two (a call, a visit, a question).
 */
export type Contact = 'none' | 'no-answer' | 'two-way';

/** What an act cannot do without: a way to write to him, a talk by voice, being in one place… */
export const IDEA_NEEDS = [
  'message',
  'call',
  'video',
  'together',
  'kitchen',
  'outdoors',
  'car',
  'post',
  'photos',
] as const;
export type IdeaNeed = (typeof IDEA_NEEDS)[number];

/** What it costs: nothing that is not in the house; the price of a stamp or a cake; more. */
export const COSTS = ['free', 'little', 'some'] as const;
export type Cost = (typeof COSTS)[number];

/** How much of herself it takes: 1 a moment, 2 some thought, 3 courage or an afternoon. */
export type Effort = 1 | 2 | 3;

/** How deep it goes: 1 light, 2 warm, 3 personal, 4 something old and tender. */
export type Depth = 1 | 2 | 3 | 4;

/** Moments for which she may look for an idea by herself. */
export const OCCASIONS = ['phone-call', 'visit', 'his-hard-day', 'her-hard-day'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * The days around a milestone outside which an act makes no sense, counted from today to the
 * milestone: 1 is the evening before, -1 the day after.
 */
export type NearMilestone = {
  readonly kinds: readonly MilestoneKind[];
  readonly from: number;
  readonly to: number;
};

/**
 * Being in touch without which an act makes no sense, although it may not be the act itself: a talk
 * to come, the two in one room these days, a message of his or to him.
 */
export const PRESUMED = ['talk', 'meeting', 'message'] as const;
export type Presumed = (typeof PRESUMED)[number];

/** Something noted in the journal that an act follows. */
export type AfterContact = {
  readonly kinds: readonly InteractionKind[];
  /** On that day and so many days after it. */
  readonly days: number;
};

/** Days of the year; a day fits when it fits all that is said. */
export type DayFit = {
  /** 1 to 12, for what happens in those months wherever she lives, such as a new year. */
  readonly months?: readonly number[];
  /** For what follows the weather: turned round south of the equator. */
  readonly timesOfYear?: readonly TimeOfYear[];
  readonly weekdays?: readonly Weekday[];
};

/** A line she could say or write to him; on its own it suits every warmth. */
export type WordsToSay = string | { readonly for: readonly Warmth[]; readonly text: string };

/**
 * One small act she could do today. Its sentences are templates (`PLACEHOLDERS`): `{son}` his name,
 * `{her}` what he calls her, `{interest}` one thing he likes, `{milestone}` a day that is coming up,
 * `{memory}` good time of theirs in this week of an earlier year, `{food}` something he loves to
 * eat, `{followUp}` something he mentioned, to stand after "wondering".
 *
 * In `title`, `why` and `inTwoMinutes` only `{son}` may stand. Of the words that suit one warmth at
 * least one has no placeholder, so that the card is whole whatever we know of him; an act without
 * words to him has none at all.
 */
export type Idea = {
  readonly id: string;
  readonly practice: Practice;
  readonly title: string;
  readonly why: string;
  /** The same act made small, for a day without time; of a very short act nothing is left to cut. */
  readonly inTwoMinutes?: string;
  readonly words: readonly WordsToSay[];
  readonly minutes: number;
  readonly cost: Cost;
  readonly needs: readonly IdeaNeed[];
  readonly stages: readonly Stage[];
  readonly distances: readonly Distance[];
  readonly seasons: readonly Season[];
  readonly effort: Effort;
  readonly depth: Depth;
  readonly contact: Contact;
  /** What the journal calls it once she has done it; only of what reaches him. */
  readonly logsAs?: InteractionKind;
  /** Asks him something, so that it counts towards the cap on questions. */
  readonly asks: boolean;
  /** Touch, such as a hug: obeys what he agreed to. */
  readonly touch?: boolean;
  /** Something not to do today: leaving him room, holding back a word. */
  readonly isLettingBe?: boolean;
  /** For herself alone, with no eye on him. */
  readonly isForHerself?: boolean;
  readonly goodFor?: readonly Occasion[];
  /** Lower-case names of interests that it is made for; without any it suits every son. */
  readonly interests?: readonly string[];
  /** What has to be going on in his life, one of these; without any it suits every son. */
  readonly circumstances?: readonly Circumstance[];
  /** Whom the act itself suits, when it is more or less direct than others; else every warmth. */
  readonly warmths?: readonly Warmth[];
  /** Plain and warm enough for the first words of all when things are hurt or silent. */
  readonly isFirstHello?: boolean;
  readonly presumes?: readonly Presumed[];
  readonly after?: AfterContact;
  /** For the days around a milestone alone; its words may say "tomorrow" or "yesterday" of it. */
  readonly near?: NearMilestone;
  /** Days outside which it makes no sense. */
  readonly only?: DayFit;
  /** Days on which it fits especially well. */
  readonly fits?: DayFit;
};

/** The longest an act may take and still count as one of two minutes. */
export const SHORT_MINUTES = 2;
