import { describe, expect, it } from 'vitest';
import { notificationText } from '@/lib/background/notification-text';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { EVERY_REMINDER, TODAY, WORDING_IDS, wordingsOf } from '@/tests/support/every-reminder';
import { likeness, shinglesOf } from '@/tests/support/likeness';
import { readingGrade } from '@/tests/support/reading-level';

const says = (reminder: Reminder) =>
  notificationText({ id: reminder.id, reminders: [reminder] }, false, TODAY);

/** Sons as they are: with no name, a long one, one written from the right, one with an emoji. */
const NAMES = [
  '',
  'Daniel',
  'Maximilian-Alexander Featherstonehaugh',
  'דניאל בן-ציון',
  '👨‍👩‍👦 Jo 🎸',
  'x'.repeat(3000),
];
const LONG =
  'The long day out with everybody who was there, and what came of it after all these years';

const withName = (reminder: Reminder, sonName: string): Reminder => ({ ...reminder, sonName });
/** The same with very much written in it. */
const withLongWords = (reminder: Reminder): Reminder => {
  const words = { title: LONG, text: LONG, interest: LONG, tiedTo: LONG };
  const own = Object.fromEntries(Object.entries(words).filter(([key]) => key in reminder));
  const trigger =
    'trigger' in reminder && reminder.trigger.from === 'interest'
      ? { trigger: { ...reminder.trigger, name: LONG } }
      : {};
  return { ...reminder, ...own, ...trigger } as Reminder;
};

describe.each(EVERY_REMINDER)('%s', (_name, usual) => {
  it('fits into a notification whatever he is called and whatever she wrote', () => {
    for (const reminder of [usual, withLongWords(usual)].flatMap(wordingsOf)) {
      for (const name of NAMES) {
        const { title, body } = says(withName(reminder, name));
        expect(title.length, title).toBeLessThanOrEqual(40);
        expect(body.length, body).toBeLessThanOrEqual(90);
        expect(title.trim()).not.toBe('');
        expect(body.trim()).not.toBe('');
      }
    }
  });

  it('is whole with usual names, and reads right without one', () => {
    for (const reminder of wordingsOf(usual)) {
      for (const name of ['Daniel', '']) {
        const { title, body } = says(withName(reminder, name));
        expect(`${title} ${body}`).not.toMatch(/…|\{|\}|undefined|\s{2}|\s[?.,’]|“”/);
        expect(title).toMatch(/^[\p{Lu}“\d]/u);
        expect(body).toMatch(/^[\p{Lu}“\d]/u);
      }
    }
  });

  it('says nothing that blames or pushes, and says it in plain words', () => {
    for (const reminder of wordingsOf(usual)) {
      const { title, body } = says(reminder);
      expect(avoidedWordsIn(`${title} ${body}`)).toEqual([]);
      expect(`${title} ${body}`).not.toMatch(/!/);
      expect(readingGrade(`${title}. ${body}`), `${title}. ${body}`).toBeLessThan(8);
    }
  });

  it('has three wordings, none of them like another', () => {
    const wordings = wordingsOf(usual).map((reminder) => says(reminder));
    expect(new Set(wordings.map(({ body }) => body)).size).toBe(3);
    const [one, two, three] = wordings.map(({ title, body }) => shinglesOf(`${title} ${body}`));
    if (!one || !two || !three) throw new Error('Three wordings');
    expect(likeness(one, two)).toBeLessThan(0.6);
    expect(likeness(one, three)).toBeLessThan(0.6);
    expect(likeness(two, three)).toBeLessThan(0.6);
  });

  it('keeps its wording for as long as it waits', () => {
    const [reminder = usual] = wordingsOf(usual);
    expect(says(reminder)).toEqual(says({ ...reminder }));
  });
});

const inSpace = EVERY_REMINDER.filter(([, { nudge }]) => nudge !== 'weekly-look').map(
  ([name, reminder]) => [name, { ...reminder, isInSpace: true }] as const,
);

it.each(inSpace)('%s suggests no contact while he has asked for room', (_name, reminder) => {
  for (const each of wordingsOf<Reminder>(reminder)) {
    const { title, body, buttons, secondAnswer } = says(each);
    expect([title, body, ...buttons].join(' ')).not.toMatch(
      /\b(?:ask|call him|write|send|hello|message|line to|wish|how did|see you|luck)\b/i,
    );
    expect(buttons).toEqual(['Open', 'Not this time']);
    expect(secondAnswer).toBe('not-this-time');
  }
});

it('is written for a child of eleven or below, for half of what is said', () => {
  const grades = EVERY_REMINDER.flatMap(([, reminder]) => wordingsOf(reminder))
    .map((reminder) => says(reminder))
    .map(({ title, body }) => readingGrade(`${title}. ${body}`))
    .sort((one, other) => one - other);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(5);
});

it('chance gives each of three wordings about as often as the others', () => {
  expect(new Set(WORDING_IDS).size).toBe(3);
});

const buttonsOf = (name: string) => {
  const [, reminder] = EVERY_REMINDER.find(([each]) => each === name) ?? [];
  if (!reminder) throw new Error(`No reminder ${name}`);
  const { buttons, secondAnswer } = says(reminder);
  return [...buttons, secondAnswer];
};

it.each([
  ['birthday in 7 days', ['Plan something', 'Remind me later', 'later']],
  ['exam in 1 days', ['Write to him', 'Not this time', 'not-this-time']],
  ['exam asked about after 1 days', ['Ask him', 'Already did', 'done']],
  ['gift', ['Plan something', 'Remind me later', 'later']],
  ['tradition', ['Have a look', 'Not this time', 'not-this-time']],
  ['plan', ['Have a look', 'Remind me later', 'later']],
  ['check-in', ['Have a look', 'Remind me later', 'later']],
  ['luck before', ['Show me', 'Not this time', 'not-this-time']],
  ['asking after', ['Ask him', 'Already did', 'done']],
  ['a hard time', ['Show me', 'Not this time', 'not-this-time']],
  ['hello from an interest', ['Show me', 'Not today', 'not-this-time']],
  ['article', ['Have a look', 'No thanks', 'not-this-time']],
  ['week of both', ['Have a look', 'Not today', 'not-this-time']],
])('%s has the buttons %j', (name, buttons) => {
  expect(buttonsOf(name)).toEqual(buttons);
});
