// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { YearDayField } from '@/components/ui/YearDayField';
import { parseLocalDate } from '@/lib/domain/local-date';
import { clearPage, field, pageText, settled, show } from '@/tests/support/on-page';

const SENTENCE = 'That year is still to come.';

function Form() {
  const [text, setText] = useState('');
  return (
    <YearDayField
      label="His birthday"
      text={text}
      onText={setText}
      today={parseLocalDate('2026-11-21')}
      refuse={({ year }) => (year && year > 2026 ? SENTENCE : undefined)}
    />
  );
}

/** Types as she does, without leaving the field. */
const typeOn = async (text: string) => {
  const input = field('His birthday') as HTMLInputElement;
  await act(() => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
};
const leave = async () => {
  await act(() => {
    field('His birthday').dispatchEvent(new Event('blur'));
  });
  await settled();
};
const saidBack = () => document.querySelector('output')?.textContent;

beforeAll(() => import('@/lib/formats/spoken-date'));
beforeEach(() => show(<Form />));
afterEach(clearPage);

it('says back a day that can be meant, and has nothing against it', async () => {
  await typeOn('1 January 1999');
  expect(saidBack()).toBe('Every 1 January, since 1999');
  await leave();
  expect(pageText()).not.toContain(SENTENCE);
});

it('never says back a year that cannot be, and says why once she leaves the field', async () => {
  await typeOn('1 January 2030');
  expect(saidBack()).toBe('');
  expect(pageText()).not.toContain(SENTENCE);
  await leave();
  expect(pageText()).toContain(SENTENCE);
  expect(saidBack()).toBe('');
});

it('says a day without a year back, and takes its sentence away once the year is right', async () => {
  await typeOn('1 January 2030');
  await leave();
  await typeOn('1 January');
  expect(saidBack()).toBe('Every 1 January');
  expect(pageText()).not.toContain(SENTENCE);
});
