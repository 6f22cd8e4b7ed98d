import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/lib/domain/interaction';
import {
  deleteInteraction,
  newestInteractions,
  restoreInteraction,
  saveInteraction,
} from '@/lib/storage/interactions';

const call = (id: string, happenedAt: number, sonId = 'daniel'): Interaction => ({
  id,
  sonId,
  kind: 'call',
  happenedAt,
  note: '',
  mentioned: '',
});
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

async function saveFive(): Promise<void> {
  for (const at of [3, 1, 5, 2, 4]) await saveInteraction(call(`at-${at}`, at * 1000), 1);
  await saveInteraction(call('of-ben', 4500, 'ben'), 1);
}

describe('the newest interactions', () => {
  it('are those of one son, newest first, no more than asked for', async () => {
    await saveFive();
    expect(ids(await newestInteractions('daniel', 3))).toEqual(['at-5', 'at-4', 'at-3']);
    expect(ids(await newestInteractions('daniel', 99))).toHaveLength(5);
    expect(await newestInteractions('daniel', 0)).toEqual([]);
  });

  it('leave out deleted ones and still give as many as asked for', async () => {
    await saveFive();
    await deleteInteraction('at-5', 2);
    await deleteInteraction('at-3', 2);
    expect(ids(await newestInteractions('daniel', 2))).toEqual(['at-4', 'at-2']);
    await restoreInteraction('at-5', 3);
    expect(ids(await newestInteractions('daniel', 2))).toEqual(['at-5', 'at-4']);
  });

  it('come in pages that neither repeat nor skip', async () => {
    await saveFive();
    const first = await newestInteractions('daniel', 2);
    const second = await newestInteractions('daniel', 2, first.at(-1)?.happenedAt);
    expect(ids(second)).toEqual(['at-3', 'at-2']);
  });
});
