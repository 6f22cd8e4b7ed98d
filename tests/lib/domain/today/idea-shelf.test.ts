import { expect, it } from 'vitest';
import { shelfOf } from '@/lib/domain/today/idea-shelf';
import {
  inventIdea,
  inventOutcome,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

const IDEAS = Array.from({ length: 12 }, (_none, index) =>
  inventIdea(`idea-${index}`, { title: `Number ${index} for {son}` }),
);
const idsOf = (ideas: typeof IDEAS, records = inventRecords()) =>
  shelfOf(ideas, records, TODAY, 'sam').map(({ idea }) => idea.ideaId);

it('has every idea, whether it fits or not, with its words for him', () => {
  const forChild = inventIdea('child', { title: 'Read to {son}', stages: ['child'] });
  const shelf = shelfOf([...IDEAS, forChild], inventRecords(), TODAY, 'sam');
  expect(shelf).toHaveLength(13);
  const item = shelf.find(({ idea }) => idea.ideaId === 'child');
  expect(item).toMatchObject({ idea: { title: 'Read to Sam' }, whyNot: 'child' });
});

it('mixes them, the same whatever their order and whatever she does', () => {
  const before = idsOf(IDEAS);
  expect(before).not.toEqual(IDEAS.map(({ id }) => id));
  const outcomes = [inventOutcome('idea-3', TODAY, 'went-well')];
  const son = inventSon({ favouriteIdeas: ['idea-5'] });
  expect(idsOf(IDEAS.toReversed(), inventRecords({ outcomes, son }))).toEqual(before);
});

it('has her own first', () => {
  const own = inventIdea('own-1');
  const [first] = shelfOf([...IDEAS, own], inventRecords(), TODAY, 'sam');
  expect(first).toMatchObject({ idea: { ideaId: 'own-1' }, isOwn: true });
});

it('knows what she said of one today, and of no earlier day', () => {
  const outcomes = [inventOutcome('idea-1', TODAY, 'was-hard')];
  const shelf = shelfOf(IDEAS, inventRecords({ outcomes }), TODAY, 'sam');
  expect(shelf.filter(({ answer }) => answer).map(({ idea }) => idea.ideaId)).toEqual(['idea-1']);
});
