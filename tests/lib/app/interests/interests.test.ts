import { beforeEach, expect, it, vi } from 'vitest';
import { addInterest } from '@/lib/app/interests/add-interest';
import { bringBackInterest } from '@/lib/app/interests/bring-back-interest';
import { changeInterest } from '@/lib/app/interests/change-interest';
import { deleteInterest } from '@/lib/app/interests/delete-interest';
import { listen } from '@/lib/app/news';
import { readHim } from '@/lib/app/sons/read-him';
import { parseLocalDate } from '@/lib/domain/local-date';

const now = new Date(2026, 10, 21, 10).getTime();
const likes = async () => (await readHim('son')).interests;
let climbing = '';

beforeEach(async () => {
  climbing = (await addInterest({ sonId: 'son', name: ' Climbing ' }, now)).interest.id;
});

it('keeps a new interest as one he likes, heard of today', async () => {
  expect(await likes()).toMatchObject([
    { name: 'climbing', strength: 1, heardOn: '2026-11-21', note: '' },
  ]);
});

it('does not keep the same interest twice', async () => {
  const again = await addInterest({ sonId: 'son', name: 'CLIMBING' }, now);
  expect(again.isNew).toBe(false);
  expect(await likes()).toHaveLength(1);
  expect((await addInterest({ sonId: 'brother', name: 'Climbing' }, now)).isNew).toBe(true);
});

it('puts first what means most to him', async () => {
  await addInterest({ sonId: 'son', name: 'Jazz', strength: 3 }, now);
  expect((await likes()).map(({ name }) => name)).toEqual(['jazz', 'climbing']);
});

it('keeps a common word as it stands inside a sentence, and a name as she typed it', async () => {
  await changeInterest(climbing, { name: 'Rock Climbing' }, now);
  expect(await likes()).toMatchObject([{ name: 'rock climbing' }]);
  await changeInterest(climbing, { name: 'Arsenal' }, now);
  expect(await likes()).toMatchObject([{ name: 'Arsenal' }]);
});

it('changes what she says of it, and forgets a day when she takes it away', async () => {
  const lastAskedOn = parseLocalDate('2026-11-01');
  await changeInterest(climbing, { strength: 2, lastAskedOn }, now);
  expect(await likes()).toMatchObject([{ name: 'climbing', strength: 2, lastAskedOn }]);
  await changeInterest(climbing, { lastAskedOn: undefined }, now);
  expect((await likes())[0]).not.toHaveProperty('lastAskedOn');
});

it('is gone when deleted and whole when brought back', async () => {
  await deleteInterest(climbing, now);
  expect(await likes()).toEqual([]);
  await bringBackInterest(climbing, now);
  expect(await likes()).toMatchObject([{ name: 'climbing' }]);
});

it('tells the other pages of every change', async () => {
  const hear = vi.fn();
  const stop = listen(hear);
  await deleteInterest(climbing, now);
  expect(hear).toHaveBeenCalledWith({ type: 'dataChanged', stores: ['interests'] });
  stop();
});
