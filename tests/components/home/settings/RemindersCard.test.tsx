// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '@/components/home/settings/Settings';
import { readSettings } from '@/lib/app/settings/settings';
import { showNotification } from '@/lib/platform/notifications';
import { clearPage, press, show } from '@/tests/support/on-page';

afterEach(clearPage);

it('leaving out names takes the notifications that name him off the screen', async () => {
  const content = {
    title: 'It is Daniel’s birthday today',
    body: '',
    buttons: ['a', 'b'],
  } as const;
  await showNotification('milestone-0:birthday@2026-12-12', content);
  await show(<SettingsPage />);
  await press('Leave out names');
  expect((await readSettings()).hidesNames).toBe(true);
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
});
