import { INTERACTION_KINDS } from '@/lib/domain/interaction';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { MILESTONE_KINDS } from '@/lib/domain/milestone';
import type { HelloReminder, Reminder } from '@/lib/domain/reminders/reminder';
import { TIMES, type Trigger } from '@/lib/domain/reminders/trigger';
import { wordingOf } from '@/lib/i18n/wording';

/** A Wednesday. */
export const TODAY = parseLocalDate('2026-12-02');

/** Ids by which chance gives each of the three wordings. */
export const WORDING_IDS = [0, 1, 2].map((wording) => {
  const ids = Array.from({ length: 50 }, (_, number) => `nudge-${number}`);
  return ids.find((id) => wordingOf(id) === wording) ?? '';
});

const base = { id: '', sonId: 'daniel', sonName: 'Daniel', on: TODAY, isInSpace: false };
const titleOf = (kind: string) => (kind === 'birthday' ? '' : 'Driving test');

const milestones = MILESTONE_KINDS.flatMap((kind) => {
  const milestone = {
    ...base,
    nudge: 'milestone',
    milestoneId: 'm',
    kind,
    asksAfter: false,
    asksNothing: false,
  } as const;
  const onDays = [30, 7, 4, 1, 0, -1, -9].map((ahead): [string, Reminder] => [
    `${kind} in ${ahead} days`,
    { ...milestone, title: titleOf(kind), on: addDays(TODAY, ahead) },
  ]);
  const after = [-1, -3].map((ahead): [string, Reminder] => [
    `${kind} asked about after ${-ahead} days`,
    { ...milestone, title: titleOf(kind), on: addDays(TODAY, ahead), asksAfter: true },
  ]);
  return [...onDays, ...after];
});

const triggers: readonly [string, Trigger][] = [
  ['an interest', { from: 'interest', interestId: 'i', name: 'climbing' }],
  ['a day', { from: 'milestone', kind: 'exam', title: 'Driving test', on: addDays(TODAY, 9) }],
  ...[...INTERACTION_KINDS, 'own' as const].map((kind): [string, Trigger] => [
    `the memory of a ${kind}`,
    { from: 'memory', interactionId: 'x', kind, on: parseLocalDate('2023-12-04') },
  ]),
  ...TIMES.map((time): [string, Trigger] => [`the ${time}`, { from: 'time', time }]),
];

/** A hello that begins from something, and how it is called in a test. */
export const HELLOS: readonly [string, HelloReminder][] = triggers.flatMap(([name, trigger]) =>
  [false, true].map((needsNoAnswer): [string, HelloReminder] => [
    `hello from ${name}${needsNoAnswer ? ' that asks nothing' : ''}`,
    { ...base, nudge: 'thinking-of-you', trigger, needsNoAnswer, tellsResearch: false },
  ]),
);

const research: HelloReminder = {
  ...base,
  nudge: 'thinking-of-you',
  trigger: { from: 'time', time: 'week' },
  needsNoAnswer: false,
  tellsResearch: true,
};

const shared = { ...base, subjectId: 's', title: 'Sunday call' };
const followUp = {
  ...base,
  nudge: 'follow-up',
  followUpId: 'f',
  text: 'how the interview went',
  mentionedOn: addDays(TODAY, -4),
} as const;
const week = { ...base, nudge: 'weekly-look' } as const;
const birthday = {
  ...base,
  nudge: 'gift',
  milestoneId: 'm',
  title: '',
  kind: 'birthday',
  asksAfter: false,
  asksNothing: false,
} as const;

/** A reminder of every kind and state, with usual names, and how it is called in a test. */
export const EVERY_REMINDER: readonly [string, Reminder][] = [
  ...milestones,
  ['gift', { ...birthday, on: addDays(TODAY, 14) }],
  ['gift, late', { ...birthday, on: addDays(TODAY, 2) }],
  [
    'gift for an anniversary',
    { ...birthday, kind: 'anniversary', title: 'A year in the flat', on: addDays(TODAY, 14) },
  ],
  ['tradition', { ...shared, nudge: 'tradition', tiedTo: '' }],
  [
    'tradition tied to a moment',
    { ...shared, nudge: 'tradition', tiedTo: 'when I have poured my Sunday coffee' },
  ],
  ['tradition of yesterday', { ...shared, nudge: 'tradition', tiedTo: '', on: addDays(TODAY, -1) }],
  ['plan', { ...shared, nudge: 'plan', title: 'Lunch in York', on: addDays(TODAY, 1) }],
  [
    'plan at an hour',
    { ...shared, nudge: 'plan', title: 'Lunch in York', on: addDays(TODAY, 1), time: '12:30' },
  ],
  [
    'plan of yesterday',
    { ...shared, nudge: 'plan', title: 'Lunch in York', on: addDays(TODAY, -1) },
  ],
  ['check-in', { ...shared, nudge: 'check-in', title: 'He rings when he is home safe' }],
  ['luck before', { ...followUp, phase: 'before' }],
  ['asking after', { ...followUp, phase: 'after' }],
  ['a hard time', { ...followUp, phase: 'hard-time', text: 'about his hard week' }],
  ...HELLOS,
  ['hello that tells of research', research],
  [
    'article',
    {
      ...base,
      nudge: 'article',
      articleId: 'a',
      title: 'Five winter scrambles',
      interest: 'climbing',
    },
  ],
  ['week of days', { ...week, dayCount: 2, askCount: 0 }],
  ['week of questions', { ...week, dayCount: 0, askCount: 1 }],
  ['week of both', { ...week, dayCount: 1, askCount: 3 }],
];

/** The three wordings of a reminder. */
export function wordingsOf<Kind extends Reminder>(reminder: Kind): Kind[] {
  return WORDING_IDS.map((id) => ({ ...reminder, id }));
}
