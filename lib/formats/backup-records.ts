import * as v from 'valibot';
import { OUTCOMES } from '@/lib/domain/idea-day';
import { FEELINGS, INTERACTION_KINDS } from '@/lib/domain/interaction';
import { STRENGTHS } from '@/lib/domain/interest';
import { daysInMonth, isLocalDate } from '@/lib/domain/local-date';
import { MILESTONE_KINDS, NOTICES } from '@/lib/domain/milestone';
import { PATH_NAMES, WALK_STATES } from '@/lib/domain/path';
import { PRACTICES } from '@/lib/domain/practice';
import { WEEKDAYS, WEEKS_OF_MONTH } from '@/lib/domain/recurrence';
import { NUDGE_KINDS } from '@/lib/domain/reminders/nudge-kind';
import { OCCURRENCE_STATES } from '@/lib/domain/reminders/occurrence';
import { LEFT_OUT, THEMES } from '@/lib/domain/settings';
import {
  CHANNELS,
  CIRCUMSTANCES,
  DISTANCES,
  SEASONS,
  STAGES,
  TOUCH_ANSWERS,
  WAYS_OF_LOVE,
} from '@/lib/domain/son';
import { WARMTHS } from '@/lib/domain/warmth';

const instant = v.pipe(v.number(), v.finite());
const localDate = v.custom<string>((value) => typeof value === 'string' && isLocalDate(value));
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i));

// Loose objects: fields of a newer version pass through unharmed.
const kept = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.looseObject({
    id: v.pipe(v.string(), v.nonEmpty()),
    updatedAt: instant,
    deletedAt: v.optional(instant),
    ...fields,
  });
const ofSon = <Fields extends v.ObjectEntries>(fields: Fields) =>
  kept({ sonId: v.string(), ...fields });

const milestoneDay = v.variant('repeats', [
  v.looseObject({ repeats: v.literal('once'), on: localDate }),
  v.pipe(
    v.looseObject({
      repeats: v.literal('yearly'),
      month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
      day: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sinceYear: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))),
    }),
    // 2024 is a leap year: 29 February is a day that a year can have.
    v.check(({ month, day }) => day <= daysInMonth(2024, month)),
  ),
]);

const wholeBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const weekday = v.picklist(WEEKDAYS);

const recurrence = v.variant('every', [
  v.looseObject({
    every: v.literal('weeks'),
    interval: wholeBetween(1, 52),
    weekday,
    from: localDate,
  }),
  v.looseObject({ every: v.literal('month'), week: v.picklist(WEEKS_OF_MONTH), weekday }),
  v.looseObject({ every: v.literal('year'), month: wholeBetween(1, 12), day: wholeBetween(1, 31) }),
  v.looseObject({
    every: v.literal('year-before'),
    weekday,
    month: wholeBetween(1, 12),
    day: wholeBetween(1, 31),
  }),
  v.looseObject({ every: v.literal('birthday') }),
]);

/** Every record of a copy as it must look; what a newer version adds to one passes through. */
export const backupRecords = v.looseObject({
  sons: v.array(
    kept({
      addedAt: instant,
      name: v.string(),
      callsHer: v.string(),
      stage: v.picklist(STAGES),
      livesAt: v.optional(v.picklist(DISTANCES)),
      circumstances: v.optional(v.array(v.picklist(CIRCUMSTANCES))),
      favouriteIdeas: v.optional(v.array(v.string())),
      landsAfresh: v.optional(v.record(v.string(), localDate)),
      season: v.picklist(SEASONS),
      favourites: v.array(v.looseObject({ about: v.string(), what: v.string() })),
      waysOfLove: v.array(v.picklist(WAYS_OF_LOVE)),
      touch: v.picklist(TOUCH_ANSWERS),
      topicsToLeave: v.array(v.string()),
      channel: v.optional(v.picklist(CHANNELS)),
      spaceUntil: v.optional(localDate),
      isNoContact: v.optional(v.boolean()),
      cadence: v.optional(
        v.looseObject({ atLeastDays: wholeBetween(1, 365), atMostDays: wholeBetween(1, 365) }),
      ),
      timeZone: v.optional(v.string()),
      hoursForHim: v.optional(v.looseObject({ from: clockTime, to: clockTime })),
      note: v.string(),
    }),
  ),
  interests: v.array(
    ofSon({
      name: v.string(),
      strength: v.picklist(STRENGTHS),
      note: v.string(),
      heardOn: localDate,
      lastAskedOn: v.optional(localDate),
    }),
  ),
  milestones: v.array(
    ofSon({
      kind: v.picklist(MILESTONE_KINDS),
      title: v.string(),
      day: milestoneDay,
      notices: v.array(v.picklist(NOTICES)),
      asksAfter: v.boolean(),
      note: v.string(),
      toldOn: v.optional(localDate),
    }),
  ),
  // A copy of version 1 has none of these.
  traditions: v.optional(
    v.array(
      ofSon({
        title: v.string(),
        recurrence,
        time: v.optional(clockTime),
        tiedTo: v.string(),
        pauses: v.array(v.looseObject({ from: localDate, to: localDate })),
        isReminded: v.boolean(),
        note: v.string(),
      }),
    ),
    [],
  ),
  plans: v.optional(
    v.array(
      ofSon({ title: v.string(), on: localDate, time: v.optional(clockTime), note: v.string() }),
    ),
    [],
  ),
  agreements: v.optional(
    v.array(ofSon({ text: v.string(), agreedOn: localDate, reviewOn: v.optional(localDate) })),
    [],
  ),
  interactions: v.array(
    ofSon({
      kind: v.picklist([...INTERACTION_KINDS, 'own']),
      ownKind: v.optional(v.string()),
      happenedAt: instant,
      startedBy: v.optional(v.picklist(['her', 'him'])),
      feeling: v.optional(v.picklist(FEELINGS)),
      note: v.string(),
      mentioned: v.string(),
      ideaId: v.optional(v.string()),
      practice: v.optional(v.picklist(PRACTICES)),
      ideaTitle: v.optional(v.string()),
    }),
  ),
  followUps: v.array(
    ofSon({
      text: v.string(),
      mentionedOn: localDate,
      askOn: v.optional(localDate),
      luckOn: v.optional(localDate),
      isHardTime: v.optional(v.boolean()),
      interactionId: v.optional(v.string()),
      askedOn: v.optional(localDate),
      answer: v.string(),
    }),
  ),
  ideaDays: v.array(
    ofSon({
      on: localDate,
      shownIds: v.array(v.string()),
      position: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  ideaOutcomes: v.array(
    ofSon({ ideaId: v.string(), on: localDate, outcome: v.picklist(OUTCOMES) }),
  ),
  // A copy of version 2 has none of these.
  ownIdeas: v.optional(
    v.array(
      ofSon({
        title: v.string(),
        why: v.string(),
        words: v.string(),
        minutes: wholeBetween(1, 1440),
        practice: v.picklist(PRACTICES),
        contact: v.picklist(['none', 'no-answer', 'two-way']),
      }),
    ),
    [],
  ),
  pathWalks: v.optional(
    v.array(
      ofSon({
        path: v.picklist(PATH_NAMES),
        state: v.picklist(WALK_STATES),
        startedOn: localDate,
        stepId: v.string(),
        tried: v.array(
          v.looseObject({ stepId: v.string(), on: localDate, ideaId: v.optional(v.string()) }),
        ),
        triedBefore: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        chosen: v.optional(v.looseObject({ stepId: v.string(), ideaId: v.string() })),
        endedOn: v.optional(localDate),
      }),
    ),
    [],
  ),
  occurrences: v.array(
    ofSon({
      rule: v.string(),
      subjectId: v.string(),
      aboutOn: localDate,
      usefulUntilOn: localDate,
      dueLocal: localTime,
      dueAt: instant,
      state: v.picklist(OCCURRENCE_STATES),
      attempts: v.number(),
    }),
  ),
  settings: v.array(
    kept({
      id: v.literal('settings'),
      herName: v.string(),
      language: v.string(),
      theme: v.picklist(THEMES),
      sites: v.array(v.looseObject({ id: v.string(), label: v.string(), url: webAddress })),
      ownKinds: v.array(v.string()),
      warmth: v.optional(v.picklist(WARMTHS)),
      leavesOut: v.optional(v.array(v.picklist(LEFT_OUT))),
      remindersAt: clockTime,
      quietFrom: clockTime,
      quietTo: clockTime,
      nudgesOff: v.optional(v.array(v.picklist(NUDGE_KINDS))),
      notificationsAWeek: v.optional(wholeBetween(1, 7)),
      daysOff: v.optional(v.array(weekday)),
      weeklyLookOn: v.optional(weekday),
      quietUntil: v.optional(localDate),
      wokenKinds: v.optional(v.record(v.string(), instant)),
    }),
  ),
});
