import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actsForStep } from '@/lib/app/paths/acts-for-step';
import { instantAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { saveRecord } from '@/lib/storage/records';
import { inventSon, TODAY } from '@/tests/support/invented';

const NOW = instantAt(TODAY, '10:00');
vi.mock('@/content/paths', async () => {
  const { SLOW_PATH, SMALL_PATH } = await import('@/tests/support/small-path');
  return { PATHS: [SMALL_PATH, SLOW_PATH] };
});
vi.mock('@/content/ideas', async () => {
  const { inventIdea } = await import('@/tests/support/invented');
  const talks = Array.from({ length: 20 }, (_none, index) =>
    inventIdea(`talk-${index}`, { contact: 'two-way' }),
  );
  const note = inventIdea('note', { contact: 'no-answer' });
  return { IDEAS: [...talks, note, inventIdea('sit'), inventIdea('other', { practice: 'play' })] };
});

const keep = (changes: Partial<Son> = {}) => saveRecord('sons', inventSon(changes), NOW);
const acts = (path: 'near' | 'heal', stepId: string, chosenId?: string) =>
  actsForStep('sam', path, stepId, TODAY, chosenId);
const ids = async (...which: Parameters<typeof acts>) =>
  (await acts(...which)).acts.map(({ ideaId }) => ideaId).toSorted();

describe('the acts of a step', () => {
  beforeEach(() => keep());

  it('are of its practices alone, and the same all day', async () => {
    const found = await ids('near', 'hear');
    expect(found).toHaveLength(12);
    expect(found).not.toContain('other');
    expect(await acts('near', 'hear')).toEqual(await acts('near', 'hear'));
  });

  it('ask him for no answer on a slow path', async () => {
    expect(await ids('heal', 'wait')).toEqual(['note', 'sit']);
  });

  it('leave him alone while he has room', async () => {
    await keep({ isNoContact: true });
    expect(await ids('near', 'hear')).toEqual(['sit']);
  });

  it('bring the chosen one, even when it is not among the first', async () => {
    for (let index = 0; index < 20; index++)
      expect((await acts('near', 'hear', `talk-${index}`)).chosen?.ideaId).toBe(`talk-${index}`);
  });

  it('leave out a chosen one that no longer fits', async () => {
    await keep({ isNoContact: true });
    expect(await acts('near', 'hear', 'talk-1')).not.toHaveProperty('chosen');
    expect(await acts('near', 'hear', 'other')).not.toHaveProperty('chosen');
  });
});
