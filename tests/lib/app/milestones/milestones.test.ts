import { describe, expect, it } from 'vitest';
import { bringBackMilestone } from '@/lib/app/milestones/bring-back-milestone';
import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { type MilestoneDraft, saveMilestone } from '@/lib/app/milestones/save-milestone';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { parseLocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf, KIND_DEFAULTS } from '@/lib/domain/milestone';

const now = new Date(2026, 10, 21, 10).getTime();
const today = parseLocalDate('2026-11-21');
const test = (on: string): MilestoneDraft => ({
  sonId: 'son',
  kind: 'exam',
  title: ' Driving test ',
  day: { repeats: 'once', on: parseLocalDate(on) },
  note: '',
  ...KIND_DEFAULTS.exam,
});

describe('saveMilestone', () => {
  it('keeps a new date and then changes it', async () => {
    const id = await saveMilestone(test('2026-12-01'), now);
    await saveMilestone({ ...test('2026-12-02'), id }, now);
    const { upcoming } = await readMilestones('son', today);
    expect(upcoming).toMatchObject([
      { milestone: { id, title: 'Driving test' }, on: '2026-12-02' },
    ]);
  });

  it('keeps one birthday, which his stage of life follows', async () => {
    const { id: sonId } = await addSon({}, now);
    await setBirthday(sonId, { month: 1, day: 2 }, now);
    const id = await saveMilestone(
      {
        ...test('2026-12-01'),
        sonId,
        kind: 'birthday',
        day: { repeats: 'yearly', month: 1, day: 3, sinceYear: 2018 },
      },
      now,
    );
    expect(id).toBe(birthdayIdOf(sonId));
    expect((await readMilestones(sonId, today)).all).toHaveLength(1);
    expect((await readFamily()).son?.stage).toBe('child');
  });
});

describe('readMilestones', () => {
  it('tells what is to come from what is over', async () => {
    await saveMilestone(test('2026-11-20'), now);
    await saveMilestone(test('2026-11-21'), now);
    const { upcoming, past, months } = await readMilestones('son', today);
    expect(upcoming.map(({ on }) => on)).toEqual(['2026-11-21']);
    expect(past.map(({ on }) => on)).toEqual(['2026-11-20']);
    expect(months.map(({ month }) => month)).toEqual(['2026-11-01']);
  });

  it('shows nothing of his brother', async () => {
    await saveMilestone(test('2026-12-01'), now);
    expect((await readMilestones('brother', today)).all).toEqual([]);
  });
});

it('brings a deleted date back as it was', async () => {
  const id = await saveMilestone(test('2026-12-01'), now);
  await deleteMilestone(id, now);
  expect((await readMilestones('son', today)).all).toEqual([]);
  await bringBackMilestone(id, now);
  expect((await readMilestones('son', today)).upcoming).toHaveLength(1);
});

it('starts afresh when the same birthday is set after it was deleted', async () => {
  await setBirthday('son', { month: 1, day: 2, sinceYear: 1999 }, now);
  await deleteMilestone(birthdayIdOf('son'), now);
  await setBirthday('son', { month: 5, day: 6 }, now);
  const { all } = await readMilestones('son', today);
  expect(all).toMatchObject([{ day: { month: 5, day: 6 }, notices: [7, 1, 0] }]);
  expect(all[0]?.day).not.toHaveProperty('sinceYear');
});
