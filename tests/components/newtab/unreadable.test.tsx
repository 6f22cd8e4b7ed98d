// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { NewTab } from '@/components/newtab/NewTab';
import { clearPage, pageText, show } from '@/tests/support/on-page';

afterEach(() => {
  clearPage();
  vi.restoreAllMocks();
});

it('in a private window the new tab says so, and shows no empty sheet', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  await show(<NewTab saved={undefined} />);
  const problem = 'Nothing can be kept in a private window.';
  await vi.waitFor(() => expect(pageText()).toContain(problem), 5000);
  expect(document.querySelector('#idea')?.closest('[hidden]')).not.toBeNull();
});
