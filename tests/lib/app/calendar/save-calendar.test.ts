import { beforeEach, describe, expect, it } from 'vitest';
import { type CalendarChoice, saveCalendar } from '@/lib/app/calendar/save-calendar';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import { savePlan } from '@/lib/app/plans/save-plan';
import { changeSettings } from '@/lib/app/settings/settings';
import { addSon } from '@/lib/app/sons/add-son';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { saveTradition } from '@/lib/app/traditions/save-tradition';
import { addDays, instantAt } from '@/lib/domain/local-date';
import { calendarTitle } from '@/lib/i18n/calendar';
import { entriesOf } from '@/tests/support/calendars';
import { inventMilestone, TODAY } from '@/tests/support/invented';
import { aTradition } from '@/tests/support/invented-days';

const NOW = instantAt(TODAY, '12:00');
let sonId = '';
const save = (choice: CalendarChoice = 'all', hasNotes = false, now = NOW) =>
  saveCalendar(choice, { titleOf: calendarTitle, hasNotes }, now);
const textsOf = (file: string | undefined, name: string) =>
  entriesOf(file ?? '').map((entry) => entry.getFirstPropertyValue(name));
const exam = (daysAhead: number, title: string) =>
  saveMilestone(
    {
      ...inventMilestone({ sonId, title, note: 'He is nervous' }),
      id: title,
      day: { repeats: 'once', on: addDays(TODAY, daysAhead) },
    },
    NOW,
  );

beforeEach(async () => {
  sonId = (await addSon({ name: 'Daniel' }, NOW)).id;
});

it('has nothing to save while there is no day', async () => {
  expect(await save()).toBeUndefined();
});

describe('a file with everything', () => {
  beforeEach(async () => {
    await setBirthday(sonId, { month: 2, day: 29, sinceYear: 1996 }, NOW);
    await exam(10, 'Driving test');
    await exam(-10, 'Mock test');
    await saveTradition(
      { ...aTradition({ sonId, tiedTo: 'after tea', note: 'He cooks' }), id: 'call' },
      NOW,
    );
    await savePlan({ sonId, title: 'Lunch', on: addDays(TODAY, 3), time: '13:00', note: '' }, NOW);
  });

  it('has what is ahead, by the names she knows', async () => {
    const file = await save();
    expect(file?.name).toBe('kinthread-calendar.ics');
    expect(textsOf(file?.text, 'summary').toSorted()).toEqual([
      'Daniel’s birthday',
      'Driving test',
      'Lunch',
      'Sunday call',
    ]);
  });

  it('holds her notes only when she wants them there', async () => {
    expect((await save())?.text).not.toMatch(/nervous|after tea|He cooks/);
    const notes = textsOf((await save('all', true))?.text, 'description');
    expect(notes).toEqual(expect.arrayContaining(['He is nervous', 'after tea\nHe cooks']));
  });

  it('is the same when it is saved again, and a change is a later revision of the same entry', async () => {
    const before = await save();
    expect(await save('all', false, NOW + 3_600_000)).toEqual(before);
    await saveMilestone(
      {
        ...inventMilestone({ sonId, title: 'Big test' }),
        id: 'Driving test',
        day: { repeats: 'once', on: addDays(TODAY, 11) },
      },
      NOW + 60_000,
    );
    const after = await save('all', false, NOW + 120_000);
    expect(textsOf(after?.text, 'uid')).toEqual(textsOf(before?.text, 'uid'));
    expect(new Set(textsOf(after?.text, 'uid')).size).toBe(4);
    const revision = (file: typeof after, title: string) =>
      Number(textsOf(file?.text, 'sequence')[textsOf(file?.text, 'summary').indexOf(title)]);
    expect(revision(after, 'Big test')).toBe(revision(before, 'Driving test') + 60);
    expect(revision(after, 'Lunch')).toBe(revision(before, 'Lunch'));
  });

  it('has no words of hers in an id', async () => {
    const ids = textsOf((await save())?.text, 'uid').filter(
      (uid) => uid !== 'milestone-Driving test@kinthread',
    );
    expect(ids).toHaveLength(3);
    expect(ids.join()).not.toMatch(/daniel|birthday’s|lunch|sunday/i);
  });

  it('rings at the hour of the reminders', async () => {
    await changeSettings({ remindersAt: '10:30' }, NOW);
    expect((await save())?.text).toContain('TRIGGER:PT10H30M');
  });

  it('names the zone she is in', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect((await save())?.text).toContain(`X-WR-TIMEZONE:${timeZone}`);
  });

  it('says whose day it is when there are several sons', async () => {
    await addSon({ name: 'Tom' }, NOW + 1);
    expect(textsOf((await save())?.text, 'summary')).toEqual(
      expect.arrayContaining(['Daniel’s birthday', 'Driving test (Daniel)']),
    );
  });
});

describe('a file with one day', () => {
  it('has that one, even when it is over', async () => {
    await exam(-10, 'Mock test');
    await exam(10, 'Driving test');
    const file = await save({ store: 'milestones', id: 'Mock test' });
    expect(file?.name).toBe('kinthread-day.ics');
    expect(textsOf(file?.text, 'summary')).toEqual(['Mock test']);
  });

  it('is not there for what is gone or kept elsewhere', async () => {
    await exam(10, 'Driving test');
    expect(await save({ store: 'plans', id: 'Driving test' })).toBeUndefined();
    expect(await save({ store: 'milestones', id: 'other' })).toBeUndefined();
  });
});
