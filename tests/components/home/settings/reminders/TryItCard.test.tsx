// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TryItCard } from '@/components/home/settings/reminders/TryItCard';
import { TEST_NOTIFICATION_ID } from '@/lib/domain/reminders/occurrence-id';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { clearPage, control, field, pageText, press, show } from '@/tests/support/on-page';

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0';

const level = () => vi.spyOn(fakeBrowser.notifications, 'getPermissionLevel');
const card = (hidesNames = false) =>
  show(
    <TryItCard settings={{ ...DEFAULT_SETTINGS, hidesNames }} change={() => Promise.resolve()} />,
  );

beforeEach(() => {
  level().mockResolvedValue('granted' as never);
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WINDOWS);
});
afterEach(clearPage);

describe('trying it', () => {
  it('sends one notification and asks whether she saw it', async () => {
    await card();
    expect(pageText()).not.toContain('Did you see it?');
    await press('Send me a test notification');
    expect(await fakeBrowser.notifications.getAll()).toEqual({ [TEST_NOTIFICATION_ID]: true });
    expect(pageText()).toContain('Did you see it?');
  });

  it('is glad with her when she did', async () => {
    await card();
    await press('Send me a test notification');
    await press('Yes');
    expect(pageText()).toContain('Your reminders can reach you.');
    expect(pageText()).not.toContain('Which computer do you use?');
  });

  it('helps with the computer she is on, and with others one click away', async () => {
    await card();
    await press('Send me a test notification');
    await press('No');
    expect(field('Windows').checked).toBe(true);
    expect(pageText()).toContain('Windows 10 calls it “Focus assist”.');
    expect(pageText()).toContain('Microsoft Edge');
    await press('Mac');
    expect(pageText()).toContain('Open System Settings, then Notifications.');
    expect(pageText()).not.toContain('Focus assist');
  });

  it('keeps the focus on the button and asks anew at a second try', async () => {
    await card();
    control('Send me').focus();
    await press('Send me a test notification');
    await press('No');
    await press('Send me a test notification');
    expect(field('No').checked).toBe(false);
    expect(pageText()).not.toContain('Which computer do you use?');
  });

  it('says in one sentence that the browser refuses, and helps at once', async () => {
    level().mockResolvedValue('denied' as never);
    await card();
    await press('Send me a test notification');
    expect(pageText()).toContain('Your browser did not want to show it.');
    expect(pageText()).not.toContain('Did you see it?');
    expect(field('Windows').checked).toBe(true);
  });

  it('gives nothing away when names are left out', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await card(true);
    await press('Send me a test notification');
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: 'A note from Kinthread' });
  });
});
