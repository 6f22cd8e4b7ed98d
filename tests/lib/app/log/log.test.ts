import { describe, expect, it } from 'vitest';
import { changeInteraction } from '@/lib/app/log/change-interaction';
import { forgetOwnKind } from '@/lib/app/log/forget-own-kind';
import { logInteraction } from '@/lib/app/log/log-interaction';
import { rememberOwnKind } from '@/lib/app/log/own-kinds';
import { restoreLog, undoLog } from '@/lib/app/log/undo-log';
import { listen } from '@/lib/app/news';
import { readSettings } from '@/lib/app/settings/settings';
import { instantAt, localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import { findInteraction, newestInteractions } from '@/lib/storage/interactions';

const TODAY = parseLocalDate('2026-11-21');
const NOW = instantAt(TODAY, '10:24');

const logCall = () => logInteraction({ sonId: 'daniel', kind: 'call' }, NOW);

describe('logging', () => {
  it('keeps the kind and the moment, and leaves the rest blank', async () => {
    const { id } = await logCall();
    const stored = await findInteraction(id);
    expect(stored).toEqual({
      id,
      sonId: 'daniel',
      kind: 'call',
      happenedAt: NOW,
      note: '',
      mentioned: '',
      updatedAt: NOW,
    });
  });

  it('tells every page', async () => {
    const news: unknown[] = [];
    const stop = listen((message) => news.push(message));
    await logCall();
    stop();
    expect(news).toEqual([{ type: 'dataChanged', stores: ['interactions'] }]);
  });

  it('can be taken back and brought back', async () => {
    const { id } = await logCall();
    await undoLog(id, NOW + 1);
    expect(await newestInteractions('daniel', 5)).toEqual([]);
    await restoreLog(id, NOW + 2);
    expect(await newestInteractions('daniel', 5)).toHaveLength(1);
  });
});

describe('adding to it afterwards', () => {
  it('changes one answer and keeps the others', async () => {
    const { id } = await logCall();
    await changeInteraction(id, { startedBy: 'him' }, NOW);
    await changeInteraction(id, { feeling: 'good', mentioned: 'A test' }, NOW);
    expect(await findInteraction(id)).toMatchObject({
      startedBy: 'him',
      feeling: 'good',
      mentioned: 'A test',
      happenedAt: NOW,
    });
  });

  it('takes an answer away', async () => {
    const { id } = await logCall();
    await changeInteraction(id, { feeling: 'hard', startedBy: 'her', note: 'x' }, NOW);
    await changeInteraction(id, { feeling: undefined, startedBy: undefined, note: '' }, NOW);
    const stored = await findInteraction(id);
    expect(stored).not.toHaveProperty('feeling');
    expect(stored).not.toHaveProperty('startedBy');
    expect(stored?.note).toBe('');
  });

  it('puts the way right, and drops her own word with it', async () => {
    const { id } = await logInteraction({ sonId: 'daniel', kind: 'own', ownKind: 'Chess' }, NOW);
    await changeInteraction(id, { kind: 'text', ownKind: undefined }, NOW);
    const stored = await findInteraction(id);
    expect(stored?.kind).toBe('text');
    expect(stored).not.toHaveProperty('ownKind');
    await changeInteraction(id, { kind: 'own', ownKind: 'Chess' }, NOW);
    expect(await findInteraction(id)).toMatchObject({ kind: 'own', ownKind: 'Chess' });
  });

  it('moves it to an earlier day and back to today', async () => {
    const { id } = await logCall();
    const earlier = parseLocalDate('2026-11-12');
    await changeInteraction(id, { happenedOn: earlier }, NOW);
    const moved = await findInteraction(id);
    expect(localDateAt(moved?.happenedAt ?? 0)).toBe(earlier);
    await changeInteraction(id, { happenedOn: TODAY }, NOW);
    expect((await findInteraction(id))?.happenedAt).toBe(NOW);
  });

  it('refuses a day that has not come, and changes nothing', async () => {
    const { id } = await logCall();
    const before = await findInteraction(id);
    const tomorrow = parseLocalDate('2026-11-22');
    const answer = await changeInteraction(id, { happenedOn: tomorrow, feeling: 'good' }, NOW + 5);
    expect(answer).toEqual({ ok: false, reason: 'in-future' });
    expect(await findInteraction(id)).toEqual(before);
  });

  it('says so when it was deleted meanwhile, and does not bring it back', async () => {
    const { id } = await logCall();
    await undoLog(id, NOW);
    expect(await changeInteraction(id, { note: 'late' }, NOW)).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(await findInteraction(id)).toBeUndefined();
  });

  it('keeps a note of 10,000 characters as it is', async () => {
    const { id } = await logCall();
    const note = '<b>Ünï 🎈 ‮שלום‬</b> '.repeat(500);
    await changeInteraction(id, { note }, NOW);
    expect((await findInteraction(id))?.note).toBe(note);
  });
});

describe('her own words for a kind', () => {
  it('are remembered once, whatever the capitals, the newest eight', async () => {
    await rememberOwnKind('Video call', NOW);
    await rememberOwnKind('video CALL', NOW);
    expect((await readSettings()).ownKinds).toEqual(['Video call']);
    for (let i = 1; i <= 8; i++) await rememberOwnKind(`Kind ${i}`, NOW);
    const { ownKinds } = await readSettings();
    expect(ownKinds).toHaveLength(8);
    expect(ownKinds.at(-1)).toBe('Kind 8');
    expect(ownKinds).not.toContain('Video call');
  });

  it('are forgotten one by one, and what was logged with them stays', async () => {
    const { id } = await logInteraction({ sonId: 'daniel', kind: 'own', ownKind: 'Chess' }, NOW);
    await rememberOwnKind('Chess', NOW);
    await rememberOwnKind('Video call', NOW);
    await forgetOwnKind('Chess', NOW);
    await forgetOwnKind('never there', NOW);
    expect((await readSettings()).ownKinds).toEqual(['Video call']);
    expect((await findInteraction(id))?.ownKind).toBe('Chess');
  });
});
