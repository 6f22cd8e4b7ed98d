import { beforeEach, describe, expect, it } from 'vitest';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { reminderOccurrencesBetween } from '@/lib/app/reminders/reminder-occurrences';
import { settleReminders, unsettleReminder } from '@/lib/app/reminders/settle-reminder';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { saveRecord } from '@/lib/storage/records';
import { aMilestone, anOccurrence, aSon, recordsOf } from '@/tests/support/reminder-records';

const today = parseLocalDate('2026-12-11');
const now = new Date(2026, 11, 11, 10).getTime();
const ID = 'milestone-1:test@2026-12-11';

async function keepShown(...occurrences: readonly Occurrence[]) {
  for (const occurrence of occurrences) await saveRecord('occurrences', occurrence, 0);
}
const waitingIds = async () => (await waitingReminders(today)).map(({ id }) => id);

beforeEach(async () => {
  await saveRecord('sons', aSon(), 0);
  await saveRecord('milestones', aMilestone(), 0);
});

describe('waiting reminders', () => {
  it('carry all that their words need', async () => {
    await keepShown(anOccurrence());
    expect(await waitingReminders(today)).toEqual([
      {
        id: ID,
        sonId: 'daniel',
        sonName: 'Daniel',
        nudge: 'milestone',
        milestoneId: 'test',
        kind: 'exam',
        title: 'Driving test',
        on: '2026-12-12',
        asksAfter: false,
        asksNothing: false,
        isInSpace: false,
      },
    ]);
  });

  it('say how old he will be when the year is known', async () => {
    const day = { repeats: 'yearly', month: 12, day: 12, sinceYear: 1999 } as const;
    await saveRecord('milestones', aMilestone({ kind: 'birthday', day }), 0);
    await keepShown(anOccurrence());
    expect((await waitingReminders(today))[0]).toMatchObject({ age: 27 });
  });

  it('stand in the order of their days', async () => {
    const on = parseLocalDate('2026-12-11');
    await saveRecord('milestones', aMilestone({ id: 'gig', day: { repeats: 'once', on } }), 0);
    const gig = { id: 'milestone-0:gig@2026-12-11', subjectId: 'gig', aboutOn: on };
    await keepShown(anOccurrence(), anOccurrence(gig));
    expect(await waitingIds()).toEqual([gig.id, ID]);
  });

  it('are those of all her sons', async () => {
    await saveRecord('sons', aSon({ id: 'tom', name: 'Tom' }), 0);
    await saveRecord('milestones', aMilestone({ id: 'race', sonId: 'tom' }), 0);
    const race = { id: 'milestone-1:race@2026-12-11', subjectId: 'race', sonId: 'tom' };
    await keepShown(anOccurrence(), anOccurrence(race));
    expect((await waitingIds()).toSorted()).toEqual([race.id, ID].toSorted());
  });

  it.each(['pending', 'claimed', 'snoozed', 'acked', 'expired'] as const)(
    'do not show what is %s',
    async (state) => {
      await keepShown(anOccurrence({ state }));
      expect(await waitingIds()).toEqual([]);
    },
  );
});

describe('dealing with a reminder', () => {
  it.each(['done', 'not-this-time'] as const)('takes it off the list: %s', async (settledAs) => {
    await keepShown(anOccurrence());
    await settleReminders([ID], settledAs, now);
    expect(await waitingIds()).toEqual([]);
  });

  it('can be undone', async () => {
    await keepShown(anOccurrence());
    await settleReminders([ID], 'done', now);
    await unsettleReminder(ID, now);
    expect(await waitingIds()).toEqual([ID]);
  });

  it('by putting it off can be undone, too', async () => {
    await keepShown(anOccurrence());
    await postponeReminders([ID], 'next-week', now);
    expect(await waitingIds()).toEqual([]);
    await unsettleReminder(ID, now);
    expect(await waitingIds()).toEqual([ID]);
  });

  it('does not put off what she has dealt with', async () => {
    await keepShown(anOccurrence());
    await settleReminders([ID], 'done', now);
    await postponeReminders([ID], 'tomorrow', now);
    await unsettleReminder(ID, now);
    expect(await waitingIds()).toEqual([ID]);
  });
});

it('the times of all reminders can be listed for a stretch of days', () => {
  const window = { from: parseLocalDate('2026-12-10'), to: parseLocalDate('2026-12-12') };
  expect(reminderOccurrencesBetween(recordsOf([aMilestone()]), window)).toEqual([
    { at: '2026-12-11T09:00', rule: 'milestone-1', subject: 'test' },
    { at: '2026-12-12T09:00', rule: 'milestone-0', subject: 'test' },
  ]);
});
