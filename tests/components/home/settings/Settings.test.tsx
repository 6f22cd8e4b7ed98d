// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/components/home/settings/Settings';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { announceChange } from '@/lib/app/news';
import { changeSettings, readSettings } from '@/lib/app/settings/settings';
import { clearPage, field, pageText, press, show, type } from '@/tests/support/on-page';

beforeEach(async () => {
  await changeSettings({ herName: 'Ruth' }, 1);
  await show(
    <>
      <SettingsPage />
      <NoticeBar />
    </>,
  );
  await vi.waitFor(() => expect(field('Your name').value).toBe('Ruth'));
});
afterEach(clearPage);

const urls = async () => (await readSettings()).sites.map(({ url }) => url);

describe('settings', () => {
  it('keep a changed switch at once and say so', async () => {
    field('Leave out names').click();
    await vi.waitFor(async () => expect((await readSettings()).hidesNames).toBe(true));
    await vi.waitFor(() => expect(pageText()).toContain('Saved.'));
  });

  it('keep how she says things, and what an idea may not need', async () => {
    expect(field('Warm').checked).toBe(true);
    await press('Openly loving');
    await press('A car');
    await press('Money');
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({ warmth: 'open', leavesOut: ['car', 'money'] }),
    );
    await press('A car');
    await vi.waitFor(async () => expect((await readSettings()).leavesOut).toEqual(['money']));
    expect(field('Openly loving').checked).toBe(true);
  });

  it('keep the last whole time while a new one is half typed', async () => {
    await type('Quiet from', '');
    await vi.waitFor(() => expect(pageText()).toContain('That is not a time of day.'));
    expect((await readSettings()).quietFrom).toBe('21:00');
    await type('Quiet from', '22:30');
    await vi.waitFor(async () => expect((await readSettings()).quietFrom).toBe('22:30'));
    await vi.waitFor(() => expect(pageText()).not.toContain('That is not a time of day.'));
  });

  it('add a site of her own and take it off again, with undo', async () => {
    await type('Name of the site', 'Mail & <b>more</b>');
    await type('Its address', 'mail.example.org');
    await press('Add the site');
    await vi.waitFor(async () => expect(await urls()).toEqual(['https://mail.example.org/']));
    await vi.waitFor(() => expect(pageText()).toContain('Mail & <b>more</b>'));
    await press('Remove Mail');
    await vi.waitFor(async () => expect(await urls()).toEqual([]));
    await press('Undo');
    await vi.waitFor(async () => expect(await urls()).toHaveLength(1));
  });

  it('say when her new tab has no room for another site', async () => {
    const site = (id: string) => ({ id, label: id, url: `https://${id}.example/` });
    await changeSettings({ sites: [...'abcdefgh'].map(site) }, 2);
    await announceChange(['settings']);
    await vi.waitFor(() => expect(pageText()).toContain('https://h.example/'));
    await type('Name of the site', 'Mail');
    await type('Its address', 'mail.example.org');
    await press('Add the site');
    await vi.waitFor(() => expect(pageText()).toContain('There is room for 8 sites'));
    expect(await urls()).toHaveLength(8);
  });

  it('refuse a site address that is none, and keep what she typed', async () => {
    await type('Name of the site', 'Bad');
    await type('Its address', 'javascript:alert(1)');
    await press('Add the site');
    await vi.waitFor(() => expect(pageText()).toContain('That is not the address of a site.'));
    expect(field('Its address').value).toBe('javascript:alert(1)');
    expect(await urls()).toEqual([]);
  });

  it('delete everything only after one more question', async () => {
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function showAsOpen(
      this: HTMLDialogElement,
    ) {
      this.open = true;
    });
    await press('Delete everything');
    expect((await readSettings()).herName).toBe('Ruth');
    await press('Yes, delete everything');
    await vi.waitFor(async () => expect((await readSettings()).herName).toBe(''));
  });
});
