// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '@/components/home/journal/Journal';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { clearNotice } from '@/components/ui/notice';
import type { Interaction } from '@/lib/domain/interaction';
import { findInteraction } from '@/lib/storage/interactions';
import { saveRecord } from '@/lib/storage/records';
import { DANIEL } from '@/tests/support/daniel';

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
const rows = () => [...document.querySelectorAll('[role=listitem]')];
const entry = (id: string, changes: Partial<Interaction> = {}): Interaction => ({
  id,
  sonId: DANIEL.id,
  kind: 'call',
  happenedAt: Date.parse('2026-11-02T12:00:00Z'),
  note: '',
  mentioned: '',
  ...changes,
});
async function open() {
  render(
    <>
      <Journal family={{ sons: [DANIEL], son: DANIEL }} openId={undefined} />
      <NoticeBar />
    </>,
    document.body,
  );
  await settled();
}
async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  await act(() => button?.click());
  await settled();
}
async function search(words: string) {
  const field = document.querySelector('input') as HTMLInputElement;
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}

beforeEach(() => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function open(
    this: HTMLDialogElement,
  ) {
    this.open = true;
  });
});
afterEach(() => {
  clearNotice();
  render(null, document.body);
});

describe('the journal page', () => {
  it('says kindly that there is nothing yet', async () => {
    await open();
    expect(document.body.textContent).toContain('Small moments will gather here.');
  });

  it('shows what she wrote as text, whatever it is', async () => {
    await saveRecord(
      'interactions',
      entry('a', { note: '<img src=x onerror=alert(1)> 🌊 שלום' }),
      1,
    );
    await open();
    expect(rows()[0]?.textContent).toContain('<img src=x onerror=alert(1)> 🌊 שלום');
    expect(document.querySelector('img')).toBeNull();
  });

  it('of three hundred entries has only those near the window in the page', async () => {
    for (let index = 0; index < 300; index += 1) {
      await saveRecord('interactions', entry(`e${index}`, { happenedAt: index }), 1);
    }
    await open();
    expect(rows().length).toBeGreaterThan(3);
    expect(rows().length).toBeLessThan(60);
  });

  it('deletes an entry and brings it back by undo', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await open();
    await press('Delete');
    expect(await findInteraction('a')).toBeUndefined();
    await press('Undo');
    expect((await findInteraction('a'))?.note).toBe('by the river');
    expect(rows()[0]?.textContent).toContain('by the river');
  });

  it('finds a word, and says so when there is none', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await saveRecord('interactions', entry('b', { note: 'his new flat' }), 1);
    await open();
    await search('riv');
    expect(rows().map((row) => row.textContent?.includes('river'))).toEqual([true]);
    await search('zebra');
    expect(document.body.textContent).toContain('Nothing with that word. Try a shorter one.');
  });

  it('changes how an entry felt, where she reads it', async () => {
    await saveRecord('interactions', entry('a'), 1);
    await open();
    const edit = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Edit',
    );
    await act(() => edit?.click());
    await settled();
    const lovely = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
      ({ value }) => value === 'lovely',
    );
    await act(() => lovely?.click());
    await settled();
    expect((await findInteraction('a'))?.feeling).toBe('lovely');
  });
});
