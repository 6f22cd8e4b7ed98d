import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import { finishReminder, unfinishReminder } from '@/lib/app/reminders/finish-reminder';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { settleReminders, unsettleReminder } from '@/lib/app/reminders/settle-reminder';
import { readWaitingLines } from '@/lib/app/reminders/waiting-lines';
import { changeSettings } from '@/lib/app/settings/settings';
import { putWaitingInWords } from '@/lib/background/waiting-lines';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { listen } from '@/lib/messaging/channel';
import { database } from '@/lib/storage/database';
import { deleteRecord, findRecord, restoreRecord, saveRecord } from '@/lib/storage/records';
import { aMilestone, anOccurrence, aSon } from '@/tests/support/reminder-records';

const today = parseLocalDate('2026-12-11');
const now = new Date(2026, 11, 11, 10).getTime();
const DAY_MS = 86_400_000;
const ID = anOccurrence().id;

async function keep(...occurrences: readonly Occurrence[]) {
  for (const occurrence of occurrences) await saveRecord('occurrences', occurrence, 0);
}
const titles = async (day = today) =>
  (await readWaitingLines()).map((line) => line.titles[day] ?? '');
const kept = async () => (await database()).getAllKeys('waitingLines');

beforeEach(async () => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  await saveRecord('sons', aSon(), 0);
  await saveRecord('milestones', aMilestone(), 0);
});

describe('the lines of what waits', () => {
  it('say what it is today and tomorrow, and what being done may mean', async () => {
    await keep(anOccurrence());
    await putWaitingInWords(now);
    expect(await readWaitingLines()).toEqual([
      {
        id: ID,
        sonId: 'daniel',
        nudge: 'milestone',
        on: '2026-12-12',
        kinds: ['text', 'call', 'visit'],
        titles: {
          '2026-12-11': 'Tomorrow: Driving test',
          '2026-12-12': 'Today: Driving test',
        },
      },
    ]);
  });

  it('are told to the pages when they change, and only then', async () => {
    const news: string[] = [];
    const stop = listen((message) => {
      if (message.type === 'dataChanged') news.push(...message.stores);
    });
    await keep(anOccurrence());
    await putWaitingInWords(now);
    await putWaitingInWords(now + 60_000);
    stop();
    expect(news).toEqual(['waitingLines']);
  });

  it('are written again on the next day', async () => {
    await keep(anOccurrence());
    await putWaitingInWords(now);
    await putWaitingInWords(now + DAY_MS);
    expect(await titles(addDays(today, 2))).toEqual(['Yesterday: Driving test']);
  });

  it('are in her language, and change with it', async () => {
    await keep(anOccurrence({ aboutOn: parseLocalDate('2026-12-05') }));
    const on = parseLocalDate('2026-12-05');
    await saveRecord('milestones', aMilestone({ day: { repeats: 'once', on } }), 0);
    await changeSettings({ language: 'system' }, 0);
    vi.stubGlobal('navigator', { languages: ['en-US'] });
    await putWaitingInWords(now);
    expect(await titles()).toEqual(['December 5: Driving test']);
    await changeSettings({ language: 'en-GB' }, 0);
    await putWaitingInWords(now);
    expect(await titles()).toEqual(['5 December: Driving test']);
  });

  it('are those of all three sons, the nearest day first', async () => {
    const race = (name: string, on: string) => ({
      milestone: aMilestone({
        id: name,
        sonId: name,
        title: `${name} runs`,
        day: { repeats: 'once', on: parseLocalDate(on) },
      }),
      occurrence: anOccurrence({
        id: `milestone-1:${name}@2026-12-11`,
        subjectId: name,
        sonId: name,
        aboutOn: parseLocalDate(on),
      }),
    });
    for (const [name, on] of [
      ['Tom', '2026-12-18'],
      ['Ben', '2026-12-11'],
    ] as const) {
      await saveRecord('sons', aSon({ id: name, name }), 0);
      await saveRecord('milestones', race(name, on).milestone, 0);
      await keep(race(name, on).occurrence);
    }
    await keep(anOccurrence());
    await putWaitingInWords(now);
    expect(await titles()).toEqual([
      'Today: Ben runs',
      'Tomorrow: Driving test',
      'In a week: Tom runs',
    ]);
  });

  it('leave out what they have no words for yet', async () => {
    await keep(anOccurrence());
    expect(await readWaitingLines()).toEqual([]);
  });
});

describe('a line', () => {
  beforeEach(async () => {
    await keep(anOccurrence());
    await putWaitingInWords(now);
  });

  it.each([
    ['settling', () => settleReminders([ID], 'not-this-time', now)],
    ['putting off', () => postponeReminders([ID], 'tomorrow', now)],
  ])('goes with %s and is back at once with the undo', async (_how, act) => {
    await act();
    await putWaitingInWords(now);
    expect(await titles()).toEqual([]);
    await unsettleReminder(ID, now);
    expect(await titles()).toEqual(['Tomorrow: Driving test']);
  });

  it('is kept for a day after it is settled, and no longer', async () => {
    await settleReminders([ID], 'done', now);
    await putWaitingInWords(now + DAY_MS - 1);
    expect(await kept()).toEqual([ID]);
    await putWaitingInWords(now + DAY_MS);
    expect(await kept()).toEqual([]);
  });

  it('goes when its day is moved, and comes back when that is undone', async () => {
    const moved = { repeats: 'once', on: parseLocalDate('2027-03-01') } as const;
    await saveMilestone(aMilestone({ day: moved }), now);
    await putWaitingInWords(now);
    expect(await titles()).toEqual([]);
    await saveMilestone(aMilestone(), now);
    await putWaitingInWords(now);
    expect(await titles()).toEqual(['Tomorrow: Driving test']);
  });

  it('goes with its milestone, and comes back with it', async () => {
    await deleteRecord('milestones', 'test', now);
    await putWaitingInWords(now);
    expect(await kept()).toEqual([]);
    await restoreRecord('milestones', 'test', now);
    await putWaitingInWords(now);
    expect(await titles()).toEqual(['Tomorrow: Driving test']);
  });
});

describe('being done with a question for him', () => {
  const followUp = {
    id: 'exam',
    sonId: 'daniel',
    text: 'how the exam went',
    mentionedOn: today,
    answer: '',
  };
  const about = { id: 'follow-up-after:exam@2026-12-11', followUpId: 'exam' };
  beforeEach(async () => {
    await saveRecord('followUps', followUp, 0);
    await keep(anOccurrence({ id: about.id, rule: 'follow-up-after', subjectId: 'exam' }));
    await finishReminder(about, now);
  });

  it('means that she has asked him', async () => {
    expect(await findRecord('followUps', 'exam')).toMatchObject({ askedOn: today });
    expect((await (await database()).get('occurrences', about.id))?.settledAs).toBe('done');
  });

  it('is taken back with both', async () => {
    await unfinishReminder(about, now);
    expect(await findRecord('followUps', 'exam')).not.toHaveProperty('askedOn');
    expect((await (await database()).get('occurrences', about.id))?.state).toBe('shown');
  });
});
