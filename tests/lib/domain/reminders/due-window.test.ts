import { expect, it } from 'vitest';
import { limitAt } from '@/lib/domain/reminders/due-window';

it('only after a long time closed is there a limit', () => {
  const hour = 3_600_000;
  expect(limitAt(100 * hour, undefined)).toBe(Infinity);
  expect(limitAt(100 * hour, 70 * hour)).toBe(Infinity);
  expect(limitAt(100 * hour, 60 * hour)).toBe(20);
});
