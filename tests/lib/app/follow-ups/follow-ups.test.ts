import { describe, expect, it } from 'vitest';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { deleteFollowUp } from '@/lib/app/follow-ups/delete-follow-up';
import { followUpsToAsk } from '@/lib/app/follow-ups/follow-ups-to-ask';
import { reopenFollowUp, settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import { instantAt, parseLocalDate } from '@/lib/domain/local-date';
import { listFollowUps } from '@/lib/storage/follow-ups';

const TODAY = parseLocalDate('2026-11-21');
const NOW = instantAt(TODAY, '10:24');
const add = (text: string, sonId = 'daniel') => addFollowUp({ sonId, text }, NOW);
const open = async () => (await followUpsToAsk('daniel', TODAY, 10)).map(({ text }) => text);

describe('something to ask about', () => {
  it('waits from the day he mentioned it, for that son alone', async () => {
    const followUp = await add('how the test went');
    await add('about Ben', 'ben');
    expect(followUp).toMatchObject({ mentionedOn: TODAY, answer: '' });
    expect(await open()).toEqual(['how the test went']);
  });

  it('is over once asked, with what he said', async () => {
    const { id } = await add('how the test went');
    await settleFollowUp(id, NOW);
    await settleFollowUp(id, NOW, 'He passed');
    await settleFollowUp(id, NOW);
    expect(await open()).toEqual([]);
    expect((await listFollowUps('daniel'))[0]).toMatchObject({
      askedOn: TODAY,
      answer: 'He passed',
    });
  });

  it('waits again when the tick is taken back', async () => {
    const { id } = await add('how the test went');
    await settleFollowUp(id, NOW, 'Well');
    await reopenFollowUp(id, NOW);
    expect(await open()).toEqual(['how the test went']);
    const [stored] = await listFollowUps('daniel');
    expect(stored).not.toHaveProperty('askedOn');
    expect(stored?.answer).toBe('');
  });

  it('can be deleted', async () => {
    const { id } = await add('how the test went');
    await deleteFollowUp(id, NOW);
    expect(await open()).toEqual([]);
  });
});
