import { describe, expect, it } from 'vitest';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { whoseRecord } from '@/lib/app/milestones/whose-record';
import { listen } from '@/lib/app/news';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { bringBackTradition } from '@/lib/app/traditions/bring-back-tradition';
import { changeRests } from '@/lib/app/traditions/change-rests';
import { deleteTradition } from '@/lib/app/traditions/delete-tradition';
import { saveTradition, type TraditionDraft } from '@/lib/app/traditions/save-tradition';
import { parseLocalDate } from '@/lib/domain/local-date';
import { inventTradition } from '@/tests/support/invented-traditions';

const now = new Date(2026, 10, 21, 10).getTime();
const today = parseLocalDate('2026-11-21');
const { id: _none, ...sundays } = inventTradition({ sonId: 'son', title: ' Sunday call ' });
const call: TraditionDraft = { ...sundays, time: '17:00' };
const kept = async () => (await readMilestones('son', today)).traditions;

describe('saveTradition', () => {
  it('keeps a new one and then changes it', async () => {
    const id = await saveTradition(call, now);
    await saveTradition({ ...call, id, tiedTo: 'when I have poured my coffee' }, now);
    expect(await kept()).toEqual([
      {
        next: '2026-11-22',
        tradition: expect.objectContaining({
          id,
          title: 'Sunday call',
          time: '17:00',
          tiedTo: 'when I have poured my coffee',
        }),
      },
    ]);
  });

  it('takes its hour away when she leaves it out', async () => {
    const id = await saveTradition(call, now);
    await saveTradition({ ...sundays, id }, now);
    expect((await kept())[0]?.tradition).not.toHaveProperty('time');
  });

  it('tells the other pages', async () => {
    const heard: string[] = [];
    const stop = listen((message) => {
      if (message.type === 'dataChanged') heard.push(...message.stores);
    });
    await saveTradition(call, now);
    stop();
    expect(heard).toEqual(['traditions']);
  });
});

it('brings a deleted one back as it was', async () => {
  const id = await saveTradition(call, now);
  await deleteTradition(id, now);
  expect(await kept()).toEqual([]);
  expect(await whoseRecord(id)).toBeUndefined();
  await bringBackTradition(id, now);
  expect(await kept()).toMatchObject([{ tradition: { id, title: 'Sunday call' } }]);
  expect(await whoseRecord(id)).toBe('son');
});

it('goes on after its rests', async () => {
  const id = await saveTradition(call, now);
  await changeRests(id, [{ from: today, to: parseLocalDate('2026-11-30') }], now);
  expect(await kept()).toMatchObject([{ next: '2026-12-06' }]);
});

it('stands in the order of the next day; what waits for a day comes last', async () => {
  await saveTradition({ ...call, title: 'Breakfast', recurrence: { every: 'birthday' } }, now);
  await saveTradition({ ...call, recurrence: { every: 'month', week: 1, weekday: 6 } }, now);
  await saveTradition(call, now);
  expect((await kept()).map(({ next }) => next)).toEqual(['2026-11-22', '2026-12-05', undefined]);
  await setBirthday('son', { month: 11, day: 21 }, now);
  expect((await kept())[0]).toMatchObject({ next: today, tradition: { title: 'Breakfast' } });
});

it('shows nothing of his brother', async () => {
  await saveTradition({ ...call, sonId: 'brother' }, now);
  expect(await kept()).toEqual([]);
});
