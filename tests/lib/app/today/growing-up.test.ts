import { expect, it } from 'vitest';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { readToday } from '@/lib/app/today/read-today';
import { addDays, instantAt, partsOf } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import { saveRecord } from '@/lib/storage/records';
import { inventIdea, inventMilestone, inventSon, TODAY } from '@/tests/support/invented';

const IDEAS = [
  inventIdea('for-a-child', { stages: ['child'] }),
  inventIdea('for-a-teenager', { stages: ['teen'] }),
];

it('suits a teenager from the day he is 13, though nobody has changed his stage', async () => {
  const { year, month, day } = partsOf(TODAY);
  const eve = addDays(TODAY, -1);
  await saveRecord('sons', inventSon({ stage: 'child' }), 0);
  const birthday = inventMilestone({
    id: birthdayIdOf('sam'),
    kind: 'birthday',
    day: { repeats: 'yearly', month, day, sinceYear: year - 13 },
  });
  await saveRecord('milestones', birthday, 0);
  await prepareCards(eve, instantAt(eve, '10:00'), { ideas: IDEAS });
  const ideaOn = async (on: typeof TODAY) => (await readToday(on)).current?.shown?.idea.ideaId;
  expect(await ideaOn(eve)).toBe('for-a-child');
  expect(await ideaOn(TODAY)).toBe('for-a-teenager');
});
