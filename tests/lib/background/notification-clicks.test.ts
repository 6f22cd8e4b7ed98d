import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { followNotification } from '@/lib/background/notification-clicks';
import { reconcile } from '@/lib/background/reconcile';
import { localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import { database } from '@/lib/storage/database';
import { deleteRecord, saveRecord } from '@/lib/storage/records';
import { saveSettings } from '@/lib/storage/settings';
import { inventPlan } from '@/tests/support/invented-traditions';
import { aMilestone, aSon } from '@/tests/support/reminder-records';

const weekBefore = new Date(2026, 11, 5, 9, 30).getTime();
const dayBefore = new Date(2026, 11, 11, 9, 30).getTime();
const dayOfPlan = parseLocalDate('2026-12-12');
const dayAfter = new Date(2026, 11, 13, 9, 30).getTime();

const stateOf = async (id: string) => (await (await database()).get('occurrences', id))?.state;
const addresses = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url?.replace(/^.*test-extension-id\//, ''));
const waiting = async (now: number) => (await waitingReminders(localDateAt(now))).length;

beforeEach(async () => {
  await saveRecord('sons', aSon(), 0);
  await saveRecord('milestones', aMilestone(), 0);
});

describe('a click on a notification', () => {
  const id = 'milestone-1:test@2026-12-11';

  it('opens its milestone and leaves the reminder waiting', async () => {
    await reconcile(dayBefore);
    await followNotification(id, undefined, dayBefore);
    expect(await addresses()).toContain('home.html#/milestones/test');
    expect(await waiting(dayBefore)).toBe(1);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it('on the first button does the same', async () => {
    await reconcile(dayBefore);
    await followNotification(id, 0, dayBefore);
    expect(await addresses()).toContain('home.html#/milestones/test');
    expect(await stateOf(id)).toBe('shown');
  });

  it('brings an open home page to the front instead of opening another', async () => {
    await reconcile(dayBefore);
    const url = fakeBrowser.runtime.getURL('home.html#/journal');
    const { id: tabId } = await fakeBrowser.tabs.create({ url, active: false });
    await followNotification(id, undefined, dayBefore);
    const home = (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('home.html'));
    expect(home).toMatchObject([{ id: tabId, active: true }]);
    expect(home[0]?.url).toMatch(/#\/milestones\/test$/);
  });

  it('on "Not this time" settles it', async () => {
    await reconcile(dayBefore);
    await followNotification(id, 1, dayBefore);
    expect(await stateOf(id)).toBe('acked');
    expect(await waiting(dayBefore)).toBe(0);
  });

  it('on "Remind me later" puts it off until the evening', async () => {
    await reconcile(weekBefore);
    await followNotification('milestone-7:test@2026-12-05', 1, weekBefore);
    const entry = await (await database()).get('occurrences', 'milestone-7:test@2026-12-05');
    expect(entry).toMatchObject({ state: 'snoozed', dueLocal: '2026-12-05T18:30' });
  });

  it('on "Already did" settles it as done', async () => {
    await reconcile(dayAfter);
    await followNotification('milestone-after:test@2026-12-13', 1, dayAfter);
    const entry = await (await database()).get('occurrences', 'milestone-after:test@2026-12-13');
    expect(entry).toMatchObject({ state: 'acked', settledAs: 'done' });
  });

  it('on "Later" with names hidden puts it off', async () => {
    await saveSettings({ hidesNames: true }, 0);
    await reconcile(dayBefore);
    await followNotification(id, 1, dayBefore);
    expect(await stateOf(id)).toBe('snoozed');
  });

  it('that comes after she has dealt with it changes nothing and still opens a place', async () => {
    await reconcile(dayBefore);
    await followNotification(id, 1, dayBefore);
    await followNotification(id, undefined, dayBefore);
    expect(await stateOf(id)).toBe('acked');
    expect(await addresses()).toContain('home.html#/milestones');
  });
});

describe('a click on what is no day of his', () => {
  const id = 'plan:lunch@2026-12-11';

  beforeEach(async () => {
    await deleteRecord('milestones', 'test', 0);
    await saveRecord('plans', inventPlan({ id: 'lunch', sonId: 'daniel', on: dayOfPlan }), 0);
    await reconcile(dayBefore);
  });

  it('opens its own page, where its words are, and leaves it waiting', async () => {
    await followNotification(id, undefined, dayBefore);
    expect(await addresses()).toContain('home.html#/waiting/plan%3Alunch%402026-12-11');
    expect(await stateOf(id)).toBe('shown');
  });

  it('on the first button does the same', async () => {
    await followNotification(id, 0, dayBefore);
    expect(await addresses()).toContain('home.html#/waiting/plan%3Alunch%402026-12-11');
  });

  it('on its kind refusal does as that says', async () => {
    await followNotification(id, 1, dayBefore);
    expect(await stateOf(id)).toBe('snoozed');
  });

  it('that comes after she has dealt with it still opens the page', async () => {
    await followNotification(id, 1, dayBefore);
    await followNotification(id, undefined, dayBefore);
    expect(await addresses()).toContain('home.html#/waiting/plan%3Alunch%402026-12-11');
  });
});

it('“Already did” about what he mentioned ticks off the question, too', async () => {
  await deleteRecord('milestones', 'test', 0);
  const question = {
    id: 'interview',
    sonId: 'daniel',
    text: 'how the interview went',
    mentionedOn: parseLocalDate('2026-12-08'),
    askOn: parseLocalDate('2026-12-11'),
    answer: '',
  };
  await saveRecord('followUps', question, 0);
  await reconcile(dayBefore);
  await followNotification('follow-up-after:interview@2026-12-11', 1, dayBefore);
  expect(await stateOf('follow-up-after:interview@2026-12-11')).toBe('acked');
  const kept = await (await database()).get('followUps', 'interview');
  expect(kept?.askedOn).toBe('2026-12-11');
});

describe('a click on a digest', () => {
  const digest = 'digest@2026-12-11T09:30';

  beforeEach(async () => {
    await saveRecord('milestones', aMilestone({ id: 'gig' }), 0);
    await reconcile(dayBefore);
  });

  it('opens the new tab, where all of it waits', async () => {
    await followNotification(digest, undefined, dayBefore);
    expect(await addresses()).toContain('newtab.html');
    expect(await waiting(dayBefore)).toBe(2);
  });

  it('on "Remind me later" puts all of it off', async () => {
    await followNotification(digest, 1, dayBefore);
    expect(await waiting(dayBefore)).toBe(0);
    expect(await stateOf('milestone-1:gig@2026-12-11')).toBe('snoozed');
  });
});
