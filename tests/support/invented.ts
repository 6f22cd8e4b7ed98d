import fc from 'fast-check';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Idea } from '@/lib/domain/idea';
import { type IdeaDay, type IdeaOutcome, ideaOutcomeIdOf, OUTCOMES } from '@/lib/domain/idea-day';
import { INTERACTION_KINDS, type Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import { addDays, instantAt, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { PathPlace } from '@/lib/domain/path';
import { PRACTICES } from '@/lib/domain/practice';
import { LEFT_OUT } from '@/lib/domain/settings';
import {
  DISTANCES,
  SEASONS,
  type Son,
  STAGES,
  TOUCH_ANSWERS,
  WAYS_OF_LOVE,
} from '@/lib/domain/son';
import { newIdeaDay, withOnShow } from '@/lib/domain/today/idea-walk';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { WARMTHS, type Warmth } from '@/lib/domain/warmth';

/** A son about whom nothing special is known. */
export function inventSon(changes: Partial<Son> = {}): Son {
  return {
    id: 'sam',
    name: 'Sam',
    callsHer: 'Mum',
    stage: 'adult-near',
    season: 'close',
    favourites: [],
    waysOfLove: [],
    touch: 'yes',
    topicsToLeave: [],
    note: '',
    addedAt: 0,
    ...changes,
  };
}

/** An idea for her alone that suits every son. */
export function inventIdea(id: string, changes: Partial<Idea> = {}): Idea {
  return {
    id,
    practice: 'listen',
    title: 'Sit down for a moment',
    why: 'It may do you good.',
    words: [],
    minutes: 5,
    stages: STAGES,
    seasons: SEASONS,
    effort: 1,
    depth: 1,
    cost: 'free',
    needs: [],
    distances: DISTANCES,
    contact: 'none',
    asks: false,
    ...changes,
  };
}

export function inventInterest(name: string, changes: Partial<Interest> = {}): Interest {
  const heardOn = parseLocalDate('2026-01-01');
  return { id: `likes-${name}`, sonId: 'sam', name, strength: 2, note: '', heardOn, ...changes };
}

export function inventMilestone(changes: Partial<Milestone> = {}): Milestone {
  return {
    id: 'milestone',
    sonId: 'sam',
    kind: 'exam',
    title: 'Driving test',
    day: { repeats: 'once', on: parseLocalDate('2026-06-20') },
    notices: [],
    asksAfter: false,
    note: '',
    ...changes,
  };
}

export function inventInteraction(on: LocalDate, changes: Partial<Interaction> = {}): Interaction {
  return {
    id: `call-${on}`,
    sonId: 'sam',
    kind: 'call',
    happenedAt: instantAt(on, '12:00'),
    note: '',
    mentioned: '',
    ...changes,
  };
}

/** Something he mentioned, to ask about. */
export function inventFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'follow-up',
    sonId: 'sam',
    text: 'how the driving test went',
    mentionedOn: parseLocalDate('2026-06-01'),
    answer: '',
    ...changes,
  };
}

/** A step of a path that has the practice of `inventIdea`. */
export function inventPathPlace(changes: Partial<PathPlace> = {}): PathPlace {
  return {
    path: 'near',
    stepId: 'listen',
    practices: ['listen'],
    stepName: 'Listen',
    otherSteps: [{ name: 'Play', practices: ['play'] }],
    isSlow: false,
    ...changes,
  };
}

/** A day on which these ideas were shown, the last one being on show. */
export function inventIdeaDay(on: LocalDate, shownIds: readonly string[]): IdeaDay {
  return shownIds.reduce(withOnShow, newIdeaDay('sam', on));
}

export function inventOutcome(
  ideaId: string,
  on: LocalDate,
  outcome: IdeaOutcome['outcome'],
): IdeaOutcome {
  return { id: ideaOutcomeIdOf('sam', ideaId, on), sonId: 'sam', ideaId, on, outcome };
}

export function inventRecords(changes: Partial<PickRecords> = {}): PickRecords {
  return {
    son: inventSon(),
    interests: [],
    milestones: [],
    interactions: [],
    ideaDays: [],
    outcomes: [],
    followUps: [],
    memories: [],
    choices: { warmth: 'warm', leavesOut: [] },
    zone: 'Europe/London',
    ...changes,
  };
}

/** A day on which every invented family is looked at. */
export const TODAY = parseLocalDate('2026-06-15');

const someIdea = fc.record({
  practice: fc.constantFrom(...PRACTICES),
  contact: fc.constantFrom('none', 'none', 'no-answer', 'two-way'),
  asks: fc.boolean(),
  touch: fc.boolean(),
  depth: fc.constantFrom(1, 2, 3, 4),
  stages: fc.subarray([...STAGES], { minLength: 1 }),
  seasons: fc.subarray([...SEASONS], { minLength: 1 }),
  interests: fc.constantFrom([], [], ['climbing'], ['football', 'music']),
  fits: fc.constantFrom({}, { months: [5, 6] }),
  distances: fc.subarray([...DISTANCES], { minLength: 1 }),
  needs: fc.constantFrom([], [], ['message'], ['call'], ['together', 'kitchen'], ['post']),
  cost: fc.constantFrom('free', 'free', 'little'),
  warmths: fc.constantFrom(WARMTHS, WARMTHS, ['reserved', 'warm'], ['open']),
  presumes: fc.constantFrom([], [], [], ['talk'], ['meeting'], ['meeting', 'message']),
  after: fc.constantFrom({}, {}, {}, { after: { kinds: ['call', 'text'], days: 9 } }),
});

/** A library of very different ideas, `idea-0`, `idea-1` and so on. */
export function someLibrary(size: { readonly min: number; readonly max: number }) {
  return fc.array(someIdea, { minLength: size.min, maxLength: size.max }).map((ideas) =>
    ideas.map(({ warmths, after, ...idea }, index) =>
      inventIdea(`idea-${index}`, {
        ...(idea as Partial<Idea>),
        ...(after as Partial<Idea>),
        asks: idea.asks && idea.contact !== 'none',
        words: ['Hello, {son}.', idea.asks ? 'How is {interest}?' : 'Hello.'].map((text) => ({
          for: warmths as readonly Warmth[],
          text,
        })),
      }),
    ),
  );
}

/** The records of any son, with a history that refers to `idea-0` up to `idea-<ideas - 1>`. */
export function someRecords(ideas: number): fc.Arbitrary<PickRecords> {
  const ideaId = fc.nat({ max: ideas - 1 }).map((index) => `idea-${index}`);
  const dayBefore = fc.integer({ min: 1, max: 140 }).map((days) => addDays(TODAY, -days));
  const son = fc.record({
    stage: fc.constantFrom(...STAGES),
    season: fc.constantFrom(...SEASONS),
    touch: fc.constantFrom(...TOUCH_ANSWERS),
    livesAt: fc.option(fc.constantFrom(...DISTANCES), { freq: 2 }),
    topicsToLeave: fc.constantFrom([], [], ['climbing'], ['hello']),
    waysOfLove: fc.subarray([...WAYS_OF_LOVE]),
    spaceUntil: fc.option(
      fc.integer({ min: -3, max: 10 }).map((days) => addDays(TODAY, days)),
      { freq: 3 },
    ),
    isNoContact: fc.constantFrom(true, false, false, false, false),
  });
  return fc
    .record({
      son: son.map(({ spaceUntil, isNoContact, livesAt, ...rest }) =>
        inventSon({
          ...rest,
          ...(livesAt ? { livesAt } : {}),
          ...(spaceUntil ? { spaceUntil } : isNoContact && { isNoContact }),
        }),
      ),
      interests: fc
        .subarray(['climbing', 'Football', 'drill music'])
        .map((names) => names.map((name) => inventInterest(name))),
      milestones: fc
        .option(fc.integer({ min: -2, max: 20 }))
        .map((days) =>
          days === null
            ? []
            : [inventMilestone({ day: { repeats: 'once', on: addDays(TODAY, days) } })],
        ),
      interactions: fc
        .uniqueArray(fc.tuple(dayBefore, fc.constantFrom(...INTERACTION_KINDS)), {
          maxLength: 8,
          selector: ([on]) => on,
        })
        .map((times) =>
          times
            .toSorted(([one], [other]) => (one < other ? 1 : -1))
            .map(([on, kind]) => inventInteraction(on, { kind })),
        ),
      ideaDays: fc
        .uniqueArray(fc.tuple(dayBefore, ideaId), { maxLength: 60, selector: ([on]) => on })
        .map((days) => days.map(([on, id]) => inventIdeaDay(on, [id]))),
      outcomes: fc
        .array(fc.tuple(ideaId, dayBefore, fc.constantFrom(...OUTCOMES)), { maxLength: 10 })
        .map((answers) => answers.map((answer) => inventOutcome(...answer))),
      followUps: fc.subarray([inventFollowUp()]),
      memories: fc.subarray([
        inventInteraction(parseLocalDate('2025-06-14'), { kind: 'meal', feeling: 'lovely' }),
      ]),
      path: fc.option(fc.constant(inventPathPlace()), { nil: undefined, freq: 3 }),
      choices: fc.record({
        warmth: fc.constantFrom(...WARMTHS),
        leavesOut: fc.subarray([...LEFT_OUT]),
      }),
      zone: fc.constantFrom('Europe/London', 'Australia/Sydney'),
    })
    .map(({ path, ...records }) => ({ ...records, ...(path ? { path } : {}) }));
}
