import { beforeEach, describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { readFamily } from '@/lib/app/sons/read-family';
import { readWhatLands } from '@/lib/app/sons/read-what-lands';
import { removeSon } from '@/lib/app/sons/remove-son';
import { startAfresh } from '@/lib/app/sons/start-afresh';
import { ideaOutcomeIdOf, type Outcome } from '@/lib/domain/idea-day';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import type { Practice } from '@/lib/domain/practice';
import { deleteRecord, saveRecord } from '@/lib/storage/records';
import { saveSon } from '@/lib/storage/sons';
import { DANIEL } from '@/tests/support/daniel';

const now = Date.parse('2026-11-21T10:00:00Z');
const today = parseLocalDate('2026-11-21');
const sonId = DANIEL.id;
const him = async () => (await readFamily()).son;
const lands = async (day = today) =>
  (await readWhatLands(sonId, day)).map(({ practice, landing }) => `${practice} ${landing}`);

const answer = (ideaId: string, outcome: Outcome, daysAgo: number) => {
  const on = addDays(today, -daysAgo);
  const id = ideaOutcomeIdOf(sonId, ideaId, on);
  return saveRecord('ideaOutcomes', { id, sonId, ideaId, on, outcome }, now);
};
/** Five answers on five days, about the ideas of one kind. */
async function answerFive(practice: Practice, outcome: Outcome) {
  const ideas = IDEAS.filter((idea) => idea.practice === practice);
  for (const [index, { id }] of ideas.slice(0, 5).entries()) await answer(id, outcome, index + 1);
}

beforeEach(() => saveSon(DANIEL, now));

describe('what lands with him', () => {
  it('is read from her answers, the kinds known from the library', async () => {
    await answerFive('small-gifts', 'went-well');
    await answerFive('hard-news', 'was-hard');
    expect(await lands()).toEqual(['small-gifts well', 'hard-news hard']);
  });

  it('counts her own ideas for what they are, until she deletes them', async () => {
    await saveRecord(
      'ownIdeas',
      {
        id: 'own-jam',
        sonId,
        title: 'Bring him jam',
        why: '',
        words: '',
        minutes: 5,
        practice: 'meals',
        contact: 'two-way',
      },
      now,
    );
    for (const daysAgo of [1, 2, 3, 4, 5]) await answer('own-jam', 'went-well', daysAgo);
    expect(await lands()).toEqual(['meals well']);
    await deleteRecord('ownIdeas', 'own-jam', now);
    expect(await lands()).toEqual([]);
  });

  it('says nothing of a son who is gone', async () => {
    await answerFive('small-gifts', 'went-well');
    await removeSon(sonId, now);
    expect(await lands()).toEqual([]);
  });
});

describe('starting afresh', () => {
  beforeEach(async () => {
    await answerFive('small-gifts', 'was-hard');
    await answerFive('meals', 'was-hard');
  });

  it('lets a kind of act begin anew, keeps the answers, and can be taken back', async () => {
    const takeBack = await startAfresh(sonId, 'meals', today, now);
    expect(await lands()).toEqual(['small-gifts hard']);
    await takeBack(now);
    expect(await lands()).toEqual(['meals hard', 'small-gifts hard']);
    expect((await him())?.landsAfresh).toEqual({});
  });

  it('taken back goes back to the fresh start before', async () => {
    const before = addDays(today, -3);
    await saveSon({ ...DANIEL, landsAfresh: { meals: before, play: before } }, now);
    const takeBack = await startAfresh(sonId, 'meals', today, now);
    expect((await him())?.landsAfresh).toEqual({ meals: today, play: before });
    await takeBack(now);
    expect((await him())?.landsAfresh).toEqual({ meals: before, play: before });
  });
});
