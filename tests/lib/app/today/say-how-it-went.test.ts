import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeInteraction } from '@/lib/app/log/change-interaction';
import { logInteraction } from '@/lib/app/log/log-interaction';
import { undoLog } from '@/lib/app/log/undo-log';
import { noteDone } from '@/lib/app/today/note-done';
import { readToday } from '@/lib/app/today/read-today';
import { type HowItWent, sayHowItWent } from '@/lib/app/today/say-how-it-went';
import { startIdea } from '@/lib/app/today/start-idea';
import { ideaContactIdOf } from '@/lib/domain/idea-contact';
import { addDays, instantAt } from '@/lib/domain/local-date';
import { newestInteractions } from '@/lib/storage/interactions';
import { saveRecord } from '@/lib/storage/records';
import { inventSon, TODAY } from '@/tests/support/invented';
import { anIdea, keepCard } from '@/tests/support/new-tab';

const NOW = instantAt(TODAY, '10:00');
const CALL = anIdea(1, { logsAs: 'call' });
const journal = () => newestInteractions('sam', 50);
const say = (answer: HowItWent, idea = CALL, now = NOW) =>
  sayHowItWent('sam', idea, answer, TODAY, now);
const logCall = () => logInteraction({ sonId: 'sam', kind: 'call' }, NOW);

beforeEach(async () => {
  await saveRecord('sons', inventSon(), NOW);
  await keepCard('sam', TODAY, [CALL]);
});

describe('an idea that she has done', () => {
  it('stands in the journal as what it was, and the page of today knows', async () => {
    expect(await say('went-well')).toBe(true);
    expect(await journal()).toMatchObject([
      {
        id: ideaContactIdOf('sam', 'idea-1', TODAY),
        kind: 'call',
        happenedAt: NOW,
        startedBy: 'her',
        feeling: 'good',
        ideaId: 'idea-1',
        practice: 'curiosity',
        ideaTitle: 'Idea 1',
      },
    ]);
    expect((await readToday(TODAY)).current?.shown?.isInJournal).toBe(true);
    expect((await readToday(TODAY)).current?.status).toMatchObject({ kind: 'fresh', how: 'call' });
  });

  it('does not when it reaches nobody', async () => {
    expect(await say('went-well', anIdea(1, { contact: 'none' }))).toBe(false);
    expect(await journal()).toEqual([]);
    expect((await readToday(TODAY)).current?.shown).not.toHaveProperty('isInJournal');
  });

  it('stands there with no feeling when she has only done it, and its feeling comes and goes', async () => {
    expect(await noteDone('sam', CALL, TODAY, NOW)).toBe(true);
    expect((await journal())[0]).not.toHaveProperty('feeling');
    await say('was-hard');
    expect(await journal()).toMatchObject([{ feeling: 'hard' }]);
    await noteDone('sam', CALL, TODAY, NOW);
    expect(await journal()).toHaveLength(1);
    expect((await journal())[0]).not.toHaveProperty('feeling');
    await startIdea('sam', 'idea-1', TODAY, NOW);
    expect(await journal()).toEqual([]);
  });

  it('belongs to its own day when she says so after midnight', async () => {
    await say('went-well', CALL, instantAt(addDays(TODAY, 1), '00:20'));
    expect(await journal()).toMatchObject([{ happenedAt: instantAt(TODAY, '12:00') }]);
  });

  it('is the call that she has logged already, which is hers again after Not yet', async () => {
    const call = await logCall();
    await say('was-hard');
    expect(await journal()).toMatchObject([
      { id: call.id, ideaId: 'idea-1', practice: 'curiosity' },
    ]);
    expect((await journal())[0]).not.toHaveProperty('feeling');
    await say('not-yet');
    expect(await journal()).toEqual([{ ...call, updatedAt: NOW }]);
  });

  it('is no call of yesterday, no message, and no call that was another idea', async () => {
    await logInteraction({ sonId: 'sam', kind: 'call' }, instantAt(addDays(TODAY, -1), '20:00'));
    await logInteraction({ sonId: 'sam', kind: 'text' }, NOW);
    await say('went-well', anIdea(2, { logsAs: 'call' }));
    await say('went-well');
    expect(await journal()).toHaveLength(4);
  });

  it('keeps what she has added to its entry when she changes her answer', async () => {
    await say('went-well');
    const id = ideaContactIdOf('sam', 'idea-1', TODAY);
    await changeInteraction(id, { note: 'We laughed.', happenedOn: addDays(TODAY, -1) }, NOW);
    await startIdea('sam', 'idea-1', TODAY, NOW);
    expect(await journal()).toEqual([]);
    await say('was-hard');
    expect(await journal()).toMatchObject([{ id, note: 'We laughed.', feeling: 'hard' }]);
  });

  it('comes back when she has deleted its entry and says again that it went well', async () => {
    await say('went-well');
    await undoLog(ideaContactIdOf('sam', 'idea-1', TODAY), NOW);
    expect((await readToday(TODAY)).current?.shown).not.toHaveProperty('isInJournal');
    await say('went-well');
    expect(await journal()).toHaveLength(1);
  });
});

describe('in any order of answers', () => {
  type Deed = HowItWent | 'start' | 'log' | 'delete';
  const deeds = fc.array(
    fc.constantFrom<Deed>('went-well', 'was-hard', 'not-yet', 'start', 'log', 'delete'),
    { minLength: 1, maxLength: 8 },
  );

  it('the journal has the idea once at most, and not at all after Not yet', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(deeds, async (order) => {
        run += 1;
        const sonId = `son-${run}`;
        const ofIdea = async () =>
          (await newestInteractions(sonId, 50)).filter(({ ideaId }) => ideaId === 'idea-1');
        let logged = 0;
        for (const deed of order) {
          if (deed === 'start') await startIdea(sonId, 'idea-1', TODAY, NOW);
          else if (deed === 'log') {
            await logInteraction({ sonId, kind: 'call' }, NOW);
            logged += 1;
          } else if (deed === 'delete') {
            const [entry] = await ofIdea();
            if (entry?.id.startsWith('done-')) await undoLog(entry.id, NOW);
          } else {
            const isInJournal = await sayHowItWent(sonId, CALL, deed, TODAY, NOW);
            expect(await ofIdea()).toHaveLength(isInJournal ? 1 : 0);
            expect(isInJournal).toBe(deed !== 'not-yet');
          }
          if (deed === 'start') expect(await ofIdea()).toEqual([]);
          expect((await ofIdea()).length).toBeLessThanOrEqual(1);
          // What she has logged herself is never lost.
          const all = await newestInteractions(sonId, 50);
          expect(all.filter(({ id }) => !id.startsWith('done-'))).toHaveLength(logged);
        }
      }),
      { numRuns: 40 },
    );
  });
});
