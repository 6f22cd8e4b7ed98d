import { describe, expect, it } from 'vitest';
import { NOTIFICATIONS } from '@/content/locales/en/notifications';
import { REMINDERS } from '@/content/locales/en/reminders';
import { notificationText } from '@/lib/background/notification-text';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { MILESTONE_KINDS } from '@/lib/domain/milestone';
import type { MilestoneReminder, Reminder } from '@/lib/domain/reminders/reminder';

/** Chance gives this one the first of its wordings. */
const id = 'milestone-7:test@2026-12-05';

const birthday: MilestoneReminder = {
  id,
  nudge: 'milestone',
  sonId: 'daniel',
  sonName: 'Daniel',
  milestoneId: 'birthday-daniel',
  kind: 'birthday',
  title: '',
  on: parseLocalDate('2026-12-12'),
  age: 27,
  asksAfter: false,
  asksNothing: false,
  isInSpace: false,
};
const { age: _age, ...birthdayWithoutYear } = birthday;
const exam: MilestoneReminder = { ...birthdayWithoutYear, kind: 'exam', title: 'Driving test' };

const says = (reminder: Reminder, today: string, hidesNames = false) => {
  const notification = { id: reminder.id, reminders: [reminder] };
  const { title, body, buttons } = notificationText(
    notification,
    hidesNames,
    parseLocalDate(today),
  );
  return [title, body, ...buttons];
};

describe('a birthday', () => {
  it.each([
    ['a month before', '2026-11-12', 'Daniel’s birthday is in a month'],
    ['a week before', '2026-12-05', 'Daniel’s birthday is in a week'],
    ['late, between two notices', '2026-12-08', 'Daniel’s birthday is in 4 days'],
    ['the day before', '2026-12-11', 'Daniel’s birthday is tomorrow'],
    ['on the day', '2026-12-12', 'Daniel is 27 today'],
    ['put off to the day after', '2026-12-13', 'Daniel’s birthday was yesterday'],
    ['put off for longer', '2026-12-15', 'Daniel’s birthday was on 12 December'],
  ])('%s', (_case, today, title) => {
    expect(says(birthday, today)[0]).toBe(title);
  });

  it('a week before leaves time for a card', () => {
    expect(says(birthday, '2026-12-05').slice(1)).toEqual([
      'Saturday 12 December. Still time to post a card.',
      'Plan something',
      'Remind me later',
    ]);
  });

  it('on the day is in no rush', () => {
    expect(says(birthday, '2026-12-12').slice(1)).toEqual([
      'Whenever suits you both. No rush.',
      'Write to him',
      'Not this time',
    ]);
  });

  it('without a year says no age', () => {
    expect(says(birthdayWithoutYear, '2026-12-12')[0]).toBe('It is Daniel’s birthday today');
  });

  it('without a name is his', () => {
    expect(says({ ...birthday, sonName: '' }, '2026-12-05')[0]).toBe('His birthday is in a week');
    expect(says({ ...birthday, sonName: '' }, '2026-12-12')[0]).toBe('He is 27 today');
  });
});

describe('another day', () => {
  it('stands with its title', () => {
    expect(says(exam, '2026-12-11')).toEqual([
      'Tomorrow: Driving test',
      'A short good-luck message to Daniel this evening is plenty.',
      'Write to him',
      'Not this time',
    ]);
  });

  it('without a name speaks of him', () => {
    expect(says({ ...exam, sonName: '' }, '2026-12-11')[1]).toBe(
      'A short good-luck message to him this evening is plenty.',
    );
  });

  it('without a title stands with its kind', () => {
    expect(says({ ...exam, title: '' }, '2026-12-12')[0]).toBe('Today: Exam or test');
  });

  it('is asked about afterwards', () => {
    const after = { ...exam, asksAfter: true };
    expect(says(after, '2026-12-13')).toEqual([
      'Driving test: how did it go?',
      'It was yesterday. You could ask Daniel, when it suits.',
      'Ask him',
      'Already did',
    ]);
    expect(says(after, '2026-12-16')[1]).toBe(
      'It was on 12 December. You could ask Daniel, when it suits.',
    );
  });

  it('suggests no contact while he has asked for space', () => {
    expect(says({ ...exam, isInSpace: true }, '2026-12-11')).toEqual([
      'Tomorrow: Driving test',
      'Saturday 12 December. Thinking of him is enough for now.',
      'Open',
      'Not this time',
    ]);
  });
});

it('with names hidden a notification gives nothing away', () => {
  expect(says(birthday, '2026-12-05', true)).toEqual([
    'A note from Kinthread',
    'Open it when you are on your own.',
    'Open',
    'Later',
  ]);
});

describe('a digest', () => {
  const digest = (reminders: Reminder[]) =>
    notificationText({ id: 'digest@x', reminders }, false, parseLocalDate('2026-12-11'));

  it('names two days and counts the others', () => {
    const gig = { ...exam, title: 'Gig in Hull' };
    const { title, body } = digest([birthday, exam, gig, gig]);
    expect(title).toBe('4 days that matter');
    expect(body).toBe('Daniel’s birthday, Driving test and 2 more. They wait on your new tab.');
  });

  it('of two names both', () => {
    expect(digest([birthday, exam]).body).toBe(
      'Daniel’s birthday and Driving test. They wait on your new tab.',
    );
  });
});

describe('length', () => {
  const longNames = [
    'Maximilian-Alexander Featherstonehaugh',
    '🎈'.repeat(5000),
    'x'.repeat(10_000),
  ];
  const everyDay = [-20, -1, 0, 1, 5, 7, 14, 27, 30].map((days) =>
    addDays(parseLocalDate('2026-09-30'), -days),
  );
  const everyReminder = MILESTONE_KINDS.flatMap((kind) =>
    longNames.flatMap((name) =>
      [true, false].map((asksAfter) => ({
        ...birthday,
        kind,
        asksAfter,
        sonName: name,
        title: `The ${name} cup and the long day out with everybody`,
        on: parseLocalDate('2026-09-30'),
      })),
    ),
  );

  it('is at most 40 for a title and 90 for a body, whatever the names', () => {
    for (const reminder of everyReminder) {
      for (const today of everyDay) {
        const [title = '', body = ''] = says(reminder, today);
        expect(title.length).toBeLessThanOrEqual(40);
        expect(body.length).toBeLessThanOrEqual(90);
      }
    }
  });

  it('of a digest is kept, too', () => {
    const notification = { id: 'digest@x', reminders: everyReminder };
    const { title, body } = notificationText(notification, false, parseLocalDate('2026-12-11'));
    expect(title.length).toBeLessThanOrEqual(40);
    expect(body.length).toBeLessThanOrEqual(90);
  });

  it('cuts a long title between words and keeps the sentence', () => {
    const long = { ...exam, title: 'Grade five piano exam at the music school', asksAfter: true };
    expect(says(long, '2026-12-13')[0]).toBe('Grade five piano exam…: how did it go?');
  });
});

it('no wording blames, pushes or shouts', () => {
  const sentences = Object.values({ ...REMINDERS, ...NOTIFICATIONS }).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text),
  );
  const banned =
    /!|\b(overdue|missed|neglected|should|must|need to|don’t forget|track|streak|goal)\b/i;
  expect(sentences.filter((sentence) => banned.test(sentence))).toEqual([]);
});
