// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { takeDoubleClicksAsOne } from '@/components/hooks/one-press';

beforeAll(takeDoubleClicksAsOne);

const presses = (details: readonly number[]) => {
  const button = document.createElement('button');
  let count = 0;
  button.addEventListener('click', () => count++);
  document.body.append(button);
  for (const detail of details) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  }
  return count;
};

it('takes a double click for one press', () => {
  expect(presses([1, 2])).toBe(1);
});

it('takes presses one after the other, and those of the keyboard, one by one', () => {
  expect(presses([1, 1])).toBe(2);
  expect(presses([0, 0])).toBe(2);
});
