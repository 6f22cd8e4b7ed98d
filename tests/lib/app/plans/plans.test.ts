import { expect, it } from 'vitest';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { bringBackPlan } from '@/lib/app/plans/bring-back-plan';
import { deletePlan } from '@/lib/app/plans/delete-plan';
import { type PlanDraft, savePlan } from '@/lib/app/plans/save-plan';
import { parseLocalDate } from '@/lib/domain/local-date';
import { inventPlan } from '@/tests/support/invented-traditions';

const now = new Date(2026, 10, 21, 10).getTime();
const today = parseLocalDate('2026-11-21');
const { id: _none, ...invented } = inventPlan({ sonId: 'son', title: ' Lunch ' });
const lunch: PlanDraft = { ...invented, time: '13:00' };
const view = () => readMilestones('son', today);

it('keeps a plan among the days that are coming up, and changes it', async () => {
  const id = await savePlan(lunch, now);
  expect((await view()).upcoming).toMatchObject([
    { kind: 'plan', on: '2026-12-01', plan: { title: 'Lunch', time: '13:00' } },
  ]);
  await savePlan({ ...invented, id, on: parseLocalDate('2026-12-02') }, now);
  const { plans } = await view();
  expect(plans).toMatchObject([{ id, on: '2026-12-02' }]);
  expect(plans[0]).not.toHaveProperty('time');
});

it('has the soonest first, and leaves what is over out of the days ahead', async () => {
  await savePlan(lunch, now);
  await savePlan({ ...lunch, title: 'Tea', on: parseLocalDate('2026-11-20') }, now);
  const { plans, upcoming } = await view();
  expect(plans.map(({ title }) => title)).toEqual(['Tea', 'Lunch']);
  expect(upcoming).toHaveLength(1);
});

it('brings a deleted plan back as it was', async () => {
  const id = await savePlan(lunch, now);
  await deletePlan(id, now);
  expect((await view()).plans).toEqual([]);
  await bringBackPlan(id, now);
  expect((await view()).plans).toMatchObject([{ id, title: 'Lunch', time: '13:00' }]);
});
