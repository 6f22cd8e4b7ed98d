import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { bringBackFollowUp } from '@/lib/app/follow-ups/bring-back-follow-up';
import { changeFollowUp, type FollowUpChanges } from '@/lib/app/follow-ups/change-follow-up';
import { deleteFollowUp } from '@/lib/app/follow-ups/delete-follow-up';
import { followUpsToAsk } from '@/lib/app/follow-ups/follow-ups-to-ask';
import { readMentioned } from '@/lib/app/follow-ups/read-mentioned';
import { settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import { keepSuggestion } from '@/lib/app/mentions/keep-suggestion';
import { suggestFromMention } from '@/lib/app/mentions/suggest-from-mention';
import { listen } from '@/lib/app/news';
import { addDays, instantAt, parseLocalDate } from '@/lib/domain/local-date';
import { listFollowUps } from '@/lib/storage/follow-ups';

const TODAY = parseLocalDate('2026-11-21');
const NOW = instantAt(TODAY, '10:24');
const inDays = (days: number) => addDays(TODAY, days);
const SOURCE = { id: 'call-1', sonId: 'daniel' };
const openTexts = async () => (await readMentioned('daniel')).open.map(({ text }) => text);
const stored = async () => (await listFollowUps('daniel'))[0];

describe('changing something he mentioned', () => {
  const full = {
    sonId: 'daniel',
    text: 'how the interview went',
    askOn: inDays(6),
    luckOn: inDays(4),
    interactionId: 'call-1',
  };

  it('keeps everything that she did not change', async () => {
    const followUp = await addFollowUp(full, NOW);
    await changeFollowUp(followUp.id, { askOn: inDays(9) }, NOW);
    expect(await stored()).toMatchObject({ ...followUp, askOn: inDays(9) });
  });

  it('takes a day away and nothing else', async () => {
    const followUp = await addFollowUp(full, NOW);
    await changeFollowUp(followUp.id, { luckOn: undefined }, NOW);
    const { luckOn: _gone, ...others } = followUp;
    expect(await stored()).toMatchObject(others);
    expect(await stored()).not.toHaveProperty('luckOn');
  });

  it('loses nothing over any number of changes', async () => {
    const day = fc.option(fc.integer({ min: -5, max: 60 }).map(inDays), { nil: undefined });
    const changes: fc.Arbitrary<FollowUpChanges> = fc.oneof(
      fc.record({ askOn: day }),
      fc.record({ luckOn: day }),
      fc.record({ isHardTime: fc.constantFrom(true, undefined) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 5 }), async (all) => {
        const { id } = await addFollowUp({ ...full, sonId: 'ben' }, NOW);
        for (const each of all) await changeFollowUp(id, each, NOW);
        const expected = Object.assign({}, full, { sonId: 'ben' }, ...all);
        const kept = (await listFollowUps('ben')).find((each) => each.id === id);
        expect({ ...expected, ...kept }).toEqual({ ...kept, ...expected });
      }),
      { numRuns: 20 },
    );
  });

  it('tells the open pages, as deleting and bringing back do', async () => {
    const { id } = await addFollowUp(full, NOW);
    const heard: string[] = [];
    const stop = listen((message) => {
      if (message.type === 'dataChanged') heard.push(...message.stores);
    });
    await changeFollowUp(id, { askOn: undefined }, NOW);
    await deleteFollowUp(id, NOW);
    expect(await openTexts()).toEqual([]);
    await bringBackFollowUp(id, NOW);
    expect(await openTexts()).toEqual([full.text]);
    stop();
    expect(heard).toEqual(['followUps', 'followUps', 'followUps']);
  });
});

describe('what he mentioned', () => {
  it('stands in the order of its days, then the newest first', async () => {
    await addFollowUp({ sonId: 'daniel', text: 'old' }, instantAt(inDays(-9), '10:00'));
    await addFollowUp({ sonId: 'daniel', text: 'new' }, NOW);
    await addFollowUp({ sonId: 'daniel', text: 'later', askOn: inDays(3) }, NOW);
    const days = { askOn: inDays(8), luckOn: inDays(2) };
    await addFollowUp({ sonId: 'daniel', text: 'soon', ...days }, NOW);
    await addFollowUp({ sonId: 'ben', text: 'of Ben' }, NOW);
    expect(await openTexts()).toEqual(['soon', 'later', 'new', 'old']);
  });

  it('keeps the last ten that she asked about in view', async () => {
    for (let day = 1; day <= 12; day++) {
      const { id } = await addFollowUp({ sonId: 'daniel', text: `${day}` }, NOW);
      await settleFollowUp(id, instantAt(inDays(day), '10:00'));
    }
    const { open, asked } = await readMentioned('daniel');
    expect(open).toEqual([]);
    expect(asked.map(({ text }) => text)).toEqual('12 11 10 9 8 7 6 5 4 3'.split(' '));
  });
});

describe('a suggestion kept', () => {
  it('brings both of its days, and goes again', async () => {
    const [suggestion] = suggestFromMention('interview on Thursday', TODAY);
    if (!suggestion) throw new Error('Nothing is suggested');
    const takeBack = await keepSuggestion(suggestion, SOURCE, 'how the interview went', NOW);
    expect(await stored()).toMatchObject({
      askOn: '2026-11-27',
      luckOn: '2026-11-25',
      interactionId: 'call-1',
    });
    await takeBack(NOW);
    expect(await stored()).toBeUndefined();
  });

  it('as a hard time is nothing to ask about', async () => {
    const suggestion = { kind: 'hard-time', what: 'He lost his job' } as const;
    await keepSuggestion(suggestion, SOURCE, 'about “He lost his job”', NOW);
    expect(await stored()).toMatchObject({ isHardTime: true });
    expect(await openTexts()).toEqual(['about “He lost his job”']);
    expect(await followUpsToAsk('daniel', TODAY, 10)).toEqual([]);
  });
});
