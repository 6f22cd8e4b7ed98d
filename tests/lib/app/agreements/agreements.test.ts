import { expect, it } from 'vitest';
import { bringBackAgreement } from '@/lib/app/agreements/bring-back-agreement';
import { deleteAgreement } from '@/lib/app/agreements/delete-agreement';
import { lookAgainOn } from '@/lib/app/agreements/look-again-on';
import { type AgreementDraft, saveAgreement } from '@/lib/app/agreements/save-agreement';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { parseLocalDate } from '@/lib/domain/local-date';
import { inventAgreement } from '@/tests/support/invented-traditions';

const now = new Date(2026, 10, 21, 10).getTime();
const today = parseLocalDate('2026-11-21');
const { id: _none, ...invented } = inventAgreement({ sonId: 'son' });
const visits: AgreementDraft = { ...invented, reviewOn: today };
const kept = async () => (await readMilestones('son', today)).agreements;

it('keeps an agreement and then changes it', async () => {
  const id = await saveAgreement(visits, now);
  await saveAgreement({ ...invented, id, text: ' We ring first ' }, now);
  const agreements = await kept();
  expect(agreements).toMatchObject([{ id, text: 'We ring first', agreedOn: '2026-06-01' }]);
  expect(agreements[0]).not.toHaveProperty('reviewOn');
});

it('moves the day on which it is looked at again', async () => {
  const id = await saveAgreement(visits, now);
  await lookAgainOn(id, parseLocalDate('2027-02-21'), now);
  expect(await kept()).toMatchObject([{ text: visits.text, reviewOn: '2027-02-21' }]);
});

it('brings one that was let go back as it was, and leaves a gone one gone', async () => {
  const id = await saveAgreement(visits, now);
  await deleteAgreement(id, now);
  await lookAgainOn(id, parseLocalDate('2027-02-21'), now);
  expect(await kept()).toEqual([]);
  await bringBackAgreement(id, now);
  expect(await kept()).toMatchObject([{ id, text: visits.text, reviewOn: today }]);
});
