import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendTestNotification } from '@/lib/app/settings/send-test-notification';
import { followNotification } from '@/lib/background/notification-clicks';
import { reconcile } from '@/lib/background/reconcile';
import { TEST_NOTIFICATION_ID } from '@/lib/domain/reminders/occurrence-id';
import { database } from '@/lib/storage/database';

const now = new Date(2026, 11, 11, 9, 30).getTime();
const content = { title: 'This is how a reminder looks', body: 'You can close it.' };
const onScreen = async () => Object.keys(await fakeBrowser.notifications.getAll());
const level = () => vi.spyOn(fakeBrowser.notifications, 'getPermissionLevel');

describe('a test notification', () => {
  beforeEach(() => void level().mockResolvedValue('granted' as never));

  it('comes each time anew, so that a second one is seen too', async () => {
    expect(await sendTestNotification(content)).toBe(true);
    const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
    expect(await sendTestNotification(content)).toBe(true);
    expect(clear).toHaveBeenCalledWith(TEST_NOTIFICATION_ID);
    expect(await onScreen()).toEqual([TEST_NOTIFICATION_ID]);
  });

  it('stays on the screen when the background puts its own in order', async () => {
    await sendTestNotification(content);
    await reconcile(now);
    expect(await onScreen()).toEqual([TEST_NOTIFICATION_ID]);
  });

  it('is in no ledger, and a click on it opens the settings', async () => {
    await sendTestNotification(content);
    expect(await (await database()).getAll('occurrences')).toEqual([]);
    await followNotification(TEST_NOTIFICATION_ID, undefined, now);
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(/home.html#\/settings$/),
    );
    expect(await onScreen()).toEqual([]);
  });

  it('tells when the browser has it forbidden', async () => {
    level().mockResolvedValue('denied' as never);
    expect(await sendTestNotification(content)).toBe(false);
    expect(await onScreen()).toEqual([]);
  });

  it('tells when the browser refuses with an error', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    expect(await sendTestNotification(content)).toBe(false);
  });

  it('comes in a browser that cannot say whether it may', async () => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: undefined });
    expect(await sendTestNotification(content)).toBe(true);
  });
});
