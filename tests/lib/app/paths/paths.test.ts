import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginPath, takeBackBegin } from '@/lib/app/paths/begin-path';
import { chooseAct } from '@/lib/app/paths/choose-act';
import { endPath } from '@/lib/app/paths/end-path';
import { goOnWithPath, pausePath } from '@/lib/app/paths/pause-path';
import { readLookBack } from '@/lib/app/paths/read-look-back';
import { readPaths } from '@/lib/app/paths/read-paths';
import { showStep } from '@/lib/app/paths/show-step';
import { tryStep, untryStep } from '@/lib/app/paths/try-step';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { readToday } from '@/lib/app/today/read-today';
import { addDays, instantAt } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { listWalks } from '@/lib/storage/path-walks';
import { saveRecord } from '@/lib/storage/records';
import { inventIdea, inventSon, TODAY } from '@/tests/support/invented';

vi.mock('@/content/paths', async () => {
  const { SLOW_PATH, SMALL_PATH } = await import('@/tests/support/small-path');
  return { PATHS: [SMALL_PATH, SLOW_PATH] };
});

const NOW = instantAt(TODAY, '10:00');
const begin = (path: PathName = 'near') => beginPath('sam', path, TODAY, NOW);
const walk = async (path: PathName = 'near') =>
  (await listWalks('sam')).find((each) => each.path === path);
const HEARD = { stepId: 'hear', on: TODAY };

beforeEach(() => saveRecord('sons', inventSon({ season: 'drifting' }), NOW));

describe('a path', () => {
  it('begins with its first step, and the one before it rests', async () => {
    await begin('heal');
    await begin('near');
    expect(await walk('near')).toMatchObject({ state: 'active', stepId: 'hear', tried: [] });
    expect(await walk('heal')).toMatchObject({ state: 'paused' });
  });

  it('is as if never begun when that is taken back', async () => {
    await begin('heal');
    const before = await begin('near');
    await takeBackBegin('sam', 'near', before, NOW);
    expect(await listWalks('sam')).toMatchObject([{ path: 'heal', state: 'active' }]);
  });

  it('can be begun after it was taken back', async () => {
    await takeBackBegin('sam', 'near', await begin(), NOW);
    await begin();
    expect(await walk()).toMatchObject({ state: 'active' });
  });

  it('keeps every step she tried through a rest, and goes on where she was', async () => {
    await begin();
    await chooseAct('sam', 'near', 'hear', 'an-idea', NOW);
    await tryStep('sam', 'near', { ...HEARD, ideaId: 'an-idea' }, NOW);
    await showStep('sam', 'near', 'cheer', NOW);
    const before = await walk();
    await pausePath('sam', 'near', NOW);
    expect(await walk()).toMatchObject({ state: 'paused' });
    await goOnWithPath('sam', 'near', NOW);
    expect(await walk()).toEqual(before);
  });

  it('ends with its last step, and an undo opens it again', async () => {
    await begin();
    await tryStep('sam', 'near', HEARD, NOW);
    const last = { stepId: 'cheer', on: TODAY };
    expect(await tryStep('sam', 'near', last, NOW)).toMatchObject({ state: 'ended' });
    await untryStep('sam', 'near', last, NOW);
    expect(await walk()).toMatchObject({ state: 'active', stepId: 'cheer', tried: [HEARD] });
  });

  it('keeps the earlier time when it is walked again', async () => {
    await begin();
    await tryStep('sam', 'near', HEARD, NOW);
    await endPath('sam', 'near', TODAY, NOW);
    await begin();
    expect(await walk()).toMatchObject({ state: 'active', tried: [HEARD], triedBefore: 1 });
  });

  it('of another son is left alone', async () => {
    await beginPath('ben', 'near', TODAY, NOW);
    await begin('heal');
    expect(await listWalks('ben')).toMatchObject([{ state: 'active' }]);
  });
});

it('those that suit how things are come first', async () => {
  await begin('near');
  const names = async (season: 'hurt' | 'drifting') =>
    (await readPaths('sam', season)).map(({ path, walk }) => `${path.name} ${walk?.state ?? '-'}`);
  expect(await names('drifting')).toEqual(['near active', 'heal -']);
  expect(await names('hurt')).toEqual(['heal -', 'near active']);
});

it('the look back names the acts that are still there', async () => {
  const own = { sonId: 'sam', title: 'Our own', why: '', words: '', minutes: 5 };
  const more = { practice: 'listen', contact: 'none' } as const;
  await saveRecord('ownIdeas', { id: 'own-1', ...own, ...more }, NOW);
  const tried = ['own-1', 'gone', undefined].map((ideaId) =>
    ideaId === undefined ? HEARD : { ...HEARD, ideaId },
  );
  const acts = await readLookBack('Sam', tried);
  expect(acts.map(({ actTitle }) => actTitle)).toEqual(['Our own', undefined, undefined]);
});

it('at most one is active, whatever she does in whatever order', async () => {
  const someMove = fc.record({
    path: fc.constantFrom<PathName>('near', 'heal'),
    move: fc.constantFrom('begin', 'pause', 'go-on', 'end', 'try', 'untry'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(someMove, { maxLength: 8 }), async (moves) => {
      for (const { path, move } of moves) {
        const tried = { stepId: path === 'near' ? 'hear' : 'see', on: TODAY };
        if (move === 'begin') await begin(path);
        else if (move === 'pause') await pausePath('sam', path, NOW);
        else if (move === 'go-on') await goOnWithPath('sam', path, NOW);
        else if (move === 'end') await endPath('sam', path, TODAY, NOW);
        else if (move === 'try') await tryStep('sam', path, tried, NOW);
        else await untryStep('sam', path, tried, NOW);
        const active = (await listWalks('sam')).filter(({ state }) => state === 'active');
        expect(active.length).toBeLessThan(2);
      }
    }),
    { numRuns: 15 },
  );
});

it('leads the daily idea, with its step as the reason, until it rests', async () => {
  const ideas = Array.from({ length: 12 }, (_none, index) =>
    inventIdea(`idea-${index}`, { practice: index < 6 ? 'play' : 'encourage' }),
  );
  /** The reasons of the first ideas of a fortnight. */
  const reasons = async () => {
    const found: string[] = [];
    for (let days = 0; days < 14; days++) {
      const day = addDays(TODAY, days);
      await prepareCards(day, instantAt(day, '06:00'), { ideas });
      const { current } = await readToday(day);
      found.push(...(current?.shown?.idea.reasons ?? []).map(({ kind }) => kind));
    }
    return found;
  };
  await begin();
  await showStep('sam', 'near', 'cheer', NOW);
  expect(await reasons()).toContain('path');
  await pausePath('sam', 'near', NOW);
  expect(await reasons()).not.toContain('path');
});
