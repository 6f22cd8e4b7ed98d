// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '@/components/home/journal/Journal';
import { NoticeBar } from '@/components/ui/NoticeBar';
import type { Interaction } from '@/lib/domain/interaction';
import { findInteraction } from '@/lib/storage/interactions';
import { inTransaction, saveRecord } from '@/lib/storage/records';
import { DANIEL } from '@/tests/support/daniel';
import { clearPage, control, pageText, press, show, type } from '@/tests/support/on-page';

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
const open = () =>
  show(
    <>
      <Journal family={{ sons: [DANIEL], son: DANIEL }} openId={undefined} />
      <NoticeBar />
    </>,
  );

beforeEach(() => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function showAsOpen(
    this: HTMLDialogElement,
  ) {
    this.open = true;
  });
});
afterEach(clearPage);

describe('the journal page', () => {
  it('says kindly that there is nothing yet', async () => {
    await open();
    await vi.waitFor(() => expect(pageText()).toContain('Small moments will gather here.'));
  });

  it('begins with her son before she has told us of him', async () => {
    await show(<Journal family={{ sons: [], son: undefined }} openId={undefined} />);
    expect(pageText()).toContain('Who is your son?');
    expect(pageText()).not.toContain('Note a moment');
  });

  it('says why when it cannot be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The stored version is higher', 'VersionError');
    });
    await open();
    await vi.waitFor(() => expect(pageText()).toContain('Kinthread has been updated.'));
  });

  it('shows what she wrote as text, whatever it is', async () => {
    const note = '<img src=x onerror=alert(1)> 🌊 שלום';
    await saveRecord('interactions', entry('a', { note }), 1);
    await open();
    await vi.waitFor(() => expect(rows()[0]?.textContent).toContain(note));
    expect(document.querySelector('img')).toBeNull();
  });

  it('says which idea an entry was', async () => {
    await saveRecord('interactions', entry('a', { ideaTitle: 'Ring about the match' }), 1);
    await open();
    await vi.waitFor(() => expect(rows()[0]?.textContent).toContain('Ring about the match'));
  });

  it('of three hundred entries has only those near the window in the page', async () => {
    // Nothing has a height without a browser to lay it out.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(96);
    await inTransaction(['interactions'], async (transaction) => {
      const store = transaction.objectStore('interactions');
      for (let index = 0; index < 300; index += 1) {
        await store.put({ ...entry(`e${index}`, { happenedAt: index }), updatedAt: 1 });
      }
    });
    await open();
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(3));
    expect(rows().length).toBeLessThan(60);
  });

  it('deletes an entry and brings it back by undo', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await open();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await press('Delete: Call');
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
    expect(await findInteraction('a')).toBeUndefined();
    await press('Undo');
    await vi.waitFor(() => expect(rows()[0]?.textContent).toContain('by the river'));
    expect((await findInteraction('a'))?.note).toBe('by the river');
  });

  it('goes on with the entry that takes the place of a deleted one', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await saveRecord('interactions', entry('b', { note: 'his new flat' }), 1);
    await open();
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    control('Delete: Call').focus();
    await press('Delete: Call');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Edit'));
    await press('Delete: Call');
    const empty = 'Small moments will gather here.';
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain(empty));
  });

  it('finds a word, and says so when there is none', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await saveRecord('interactions', entry('b', { note: 'his new flat' }), 1);
    await open();
    await type('Search your notes', 'riv');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.textContent).toContain('river');
    await type('Search your notes', 'zebra');
    await vi.waitFor(() => expect(pageText()).toContain('Nothing with that word.'));
  });

  it('says in plain words that it cannot be searched, instead of looking for ever', async () => {
    await open();
    const failure = new DOMException('lost', 'UnknownError');
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw failure;
    });
    await type('Search your notes', 'river');
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeTruthy());
    expect(pageText()).not.toContain('One moment.');
  });

  it('changes how an entry felt, where she reads it', async () => {
    await saveRecord('interactions', entry('a'), 1);
    await open();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await press('Edit: Call');
    const lovely = document.querySelector<HTMLInputElement>('input[value=lovely]');
    await act(() => lovely?.click());
    await vi.waitFor(async () => expect((await findInteraction('a'))?.feeling).toBe('lovely'));
  });

  it('puts right how they were in touch, with her note in view', async () => {
    await saveRecord('interactions', entry('a', { note: 'by the river' }), 1);
    await open();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await press('Edit: Call');
    expect(document.querySelector('details')?.open).toBe(true);
    const visit = document.querySelector<HTMLInputElement>('input[value^=visit]');
    await act(() => visit?.click());
    await vi.waitFor(async () => expect((await findInteraction('a'))?.kind).toBe('visit'));
    await vi.waitFor(() =>
      expect(document.querySelector('dialog h2')?.textContent).toContain('Visit'),
    );
  });
});
