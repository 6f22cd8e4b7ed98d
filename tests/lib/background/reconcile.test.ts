import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { settleReminders } from '@/lib/app/reminders/settle-reminder';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { reconcile } from '@/lib/background/reconcile';
import { localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { NUDGE_KINDS } from '@/lib/domain/reminders/nudge-kind';
import type { Settings } from '@/lib/domain/settings';
import { deleteAllRecords } from '@/lib/storage/all-records';
import { database } from '@/lib/storage/database';
import { deleteRecord, restoreRecord, saveRecord } from '@/lib/storage/records';
import { saveSettings } from '@/lib/storage/settings';
import { aMilestone, anOccurrence, aSon } from '@/tests/support/reminder-records';

const MINUTE = 60_000;
const DAY = 86_400_000;
const morning = new Date(2026, 11, 11, 9, 30).getTime();
const ID = 'milestone-1:test@2026-12-11';

async function keep(milestones: readonly Milestone[], settings: Partial<Settings> = {}) {
  await saveRecord('sons', aSon(), 0);
  for (const milestone of milestones) await saveRecord('milestones', milestone, 0);
  const nudgesOff = NUDGE_KINDS.filter((kind) => kind !== 'milestone');
  await saveSettings({ nudgesOff, ...settings }, 0);
}

const onScreen = async () => Object.keys(await fakeBrowser.notifications.getAll());
const alarmAt = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;
const waitingIds = async (now: number) =>
  (await waitingReminders(localDateAt(now))).map(({ id }) => id);

describe('a reconcile', () => {
  it('shows what is due once, and it waits on the new tab', async () => {
    await keep([aMilestone()]);
    await reconcile(morning);
    expect(await onScreen()).toEqual([ID]);
    expect(await waitingIds(morning)).toEqual([ID]);

    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(morning + MINUTE);
    expect(create).not.toHaveBeenCalled();
  });

  it('that runs twice at once shows it once', async () => {
    await keep([aMilestone()]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([reconcile(morning), reconcile(morning), reconcile(morning)]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('folds several into one digest, and each of them waits', async () => {
    await keep([aMilestone(), aMilestone({ id: 'gig', title: 'Gig' })]);
    await reconcile(morning);
    expect(await onScreen()).toEqual(['digest@2026-12-11T09:30']);
    expect(await waitingIds(morning)).toHaveLength(2);
  });

  it('follows a date to another son, though the first one is gone', async () => {
    const milestone = aMilestone({ notices: [1] });
    await keep([milestone]);
    await reconcile(morning - DAY);
    await saveRecord('sons', aSon({ id: 'tom', name: 'Tom' }), 0);
    await saveRecord('milestones', { ...milestone, sonId: 'tom' }, 0);
    await deleteRecord('sons', 'daniel', 0);
    await reconcile(morning);
    expect(await onScreen()).toEqual([ID]);
    const today = localDateAt(morning);
    expect(await waitingReminders(today)).toMatchObject([{ id: ID, sonName: 'Tom' }]);
  });

  it('is not stopped by an entry of a copy whose parts do not belong together', async () => {
    await keep([aMilestone({ notices: [1] })]);
    const odd = anOccurrence({ subjectId: 'nobody', state: 'pending', attempts: 0 });
    await (await database()).put('occurrences', { ...odd, updatedAt: 0 });
    await expect(reconcile(morning)).resolves.toBeUndefined();
  });

  it('leaves nothing of what she deletes meanwhile, at whatever moment', async () => {
    for (let moments = 0; moments < 12; moments += 1) {
      await keep([aMilestone()]);
      const running = reconcile(morning);
      for (let moment = 0; moment < moments; moment += 1) await new Promise(setImmediate);
      await deleteAllRecords();
      await running;
      await reconcile(morning + MINUTE);
      expect(await (await database()).getAll('occurrences')).toEqual([]);
      expect(await onScreen()).toEqual([]);
    }
  });

  it('takes a notification away when she has dealt with it elsewhere', async () => {
    await keep([aMilestone()]);
    await reconcile(morning);
    await settleReminders([ID], 'done', morning);
    await reconcile(morning + MINUTE);
    expect(await onScreen()).toEqual([]);
    expect(await waitingIds(morning)).toEqual([]);
  });

  it('brings back what she put off, at its time', async () => {
    await keep([aMilestone({ notices: [1] })]);
    await reconcile(morning);
    await postponeReminders([ID], 'this-evening', morning);
    await reconcile(morning + MINUTE);
    expect(await onScreen()).toEqual([]);
    const evening = new Date(2026, 11, 11, 18, 30).getTime();
    expect(await alarmAt('next')).toBe(evening);
    await reconcile(evening);
    expect(await onScreen()).toEqual([ID]);
  });

  it('takes back what belongs to a deleted milestone, and undo brings it back', async () => {
    await keep([aMilestone({ notices: [1, 0] })]);
    await reconcile(morning);
    await deleteRecord('milestones', 'test', morning);
    await reconcile(morning + MINUTE);
    expect(await onScreen()).toEqual([]);
    expect(await waitingIds(morning)).toEqual([]);
    const states = (await (await database()).getAll('occurrences')).map(({ state }) => state);
    expect(states).toEqual(['shown']);

    await restoreRecord('milestones', 'test', morning);
    expect(await waitingIds(morning)).toEqual([ID]);
  });

  it('leaves out what is about a day that has been moved', async () => {
    await keep([aMilestone({ notices: [1] })]);
    await reconcile(morning);
    const on = parseLocalDate('2026-12-20');
    await saveRecord('milestones', aMilestone({ day: { repeats: 'once', on } }), morning);
    expect(await waitingIds(morning)).toEqual([]);
  });

  it('tries again under the same id when the browser could not show it', async () => {
    await keep([aMilestone()]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    await reconcile(morning);
    expect(await waitingIds(morning)).toEqual([]);
    create.mockRestore();
    await reconcile(morning + MINUTE);
    expect(await onScreen()).toEqual([ID]);
  });

  it('shows it without buttons where the browser refuses them', async () => {
    await keep([aMilestone()]);
    const real = fakeBrowser.notifications.create;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(((
      id: string,
      options: { buttons?: unknown },
    ) => {
      if (options.buttons) throw new TypeError('buttons');
      return real(id, options as never);
    }) as never);
    await reconcile(morning);
    expect(await onScreen()).toEqual([ID]);
  });

  it('says nothing of names when she hides them', async () => {
    await keep([aMilestone()], { hidesNames: true });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(morning);
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/Daniel|Driving/);
  });
});

describe('alarms', () => {
  it('are two, and neither is ever more than a day ahead', async () => {
    await keep([]);
    await reconcile(morning);
    const names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
    expect(names.sort()).toEqual(['next', 'tick']);
    expect(await alarmAt('next')).toBe(morning + DAY);
  });

  it('ring at the very hour of the next reminder', async () => {
    await keep([aMilestone({ notices: [1] })]);
    const now = morning - 3 * 3_600_000;
    await reconcile(now);
    expect(await alarmAt('next')).toBe(new Date(2026, 11, 11, 9).getTime());
  });

  it('are not made again when they are right', async () => {
    await keep([]);
    const now = Date.now();
    await reconcile(now);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await reconcile(now);
    expect(create).not.toHaveBeenCalled();
  });
});
