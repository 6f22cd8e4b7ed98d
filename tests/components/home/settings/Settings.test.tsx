// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/components/home/settings/Settings';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { clearNotice } from '@/components/ui/notice';
import { changeSettings, readSettings } from '@/lib/app/settings/settings';

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

function control(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.includes(name),
  );
  const inside = label?.querySelector('input');
  const named = label?.htmlFor ? document.getElementById(label.htmlFor) : null;
  return (inside ?? named) as HTMLInputElement;
}
function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => each.textContent === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
}
const type = (name: string, text: string) =>
  act(() => {
    const field = control(name);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(async () => {
  await changeSettings({ herName: 'Ruth' }, 1);
  render(
    <>
      <SettingsPage />
      <NoticeBar />
    </>,
    document.body,
  );
  await settled();
});
afterEach(() => {
  clearNotice();
  render(null, document.body);
});

describe('settings', () => {
  it('keep a changed switch at once and say so', async () => {
    control('Leave out names').click();
    await settled();
    expect((await readSettings()).hidesNames).toBe(true);
    expect(document.querySelector('[role=status]')).toBeTruthy();
    expect(document.body.textContent).toContain('Saved.');
  });

  it('keep the last whole time while a new one is half typed', async () => {
    await type('Quiet from', '');
    await settled();
    expect(document.body.textContent).toContain('That is not a time of day.');
    expect((await readSettings()).quietFrom).toBe('21:00');
    await type('Quiet from', '22:30');
    await settled();
    expect((await readSettings()).quietFrom).toBe('22:30');
    expect(document.body.textContent).not.toContain('That is not a time of day.');
  });

  it('add a site of her own and take it off again, with undo', async () => {
    await type('Name of the site', 'Mail & <b>more</b>');
    await type('Its address', 'mail.example.org');
    button('Add the site').click();
    await settled();
    expect((await readSettings()).sites.map(({ url }) => url)).toEqual([
      'https://mail.example.org/',
    ]);
    expect(document.querySelector('li')?.textContent).toContain('Mail & <b>more</b>');
    button('Remove').click();
    await settled();
    expect((await readSettings()).sites).toEqual([]);
    button('Undo').click();
    await settled();
    expect((await readSettings()).sites).toHaveLength(1);
  });

  it('refuse a site address that is none, and keep what she typed', async () => {
    await type('Name of the site', 'Bad');
    await type('Its address', 'javascript:alert(1)');
    button('Add the site').click();
    await settled();
    expect(document.body.textContent).toContain('That is not the address of a site.');
    expect(control('Its address').value).toBe('javascript:alert(1)');
    expect((await readSettings()).sites).toEqual([]);
  });

  it('delete everything only after one more question', async () => {
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function open(
      this: HTMLDialogElement,
    ) {
      this.open = true;
    });
    button('Delete everything').click();
    await settled();
    expect((await readSettings()).herName).toBe('Ruth');
    button('Yes, delete everything').click();
    await settled();
    expect((await readSettings()).herName).toBe('');
  });
});
