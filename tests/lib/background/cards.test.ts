import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '@/lib/app/settings/settings';
import { CARD_SOURCES, prepareCards } from '@/lib/app/today/prepare-cards';
import { makeCards } from '@/lib/background/cards';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, instantAt } from '@/lib/domain/local-date';
import { listen } from '@/lib/messaging/channel';
import { database } from '@/lib/storage/database';
import { saveRecord } from '@/lib/storage/records';
import type { StoreName } from '@/lib/storage/schema';
import { inventIdea, inventMilestone, inventSon, TODAY } from '@/tests/support/invented';

const NOW = instantAt(TODAY, '10:00');
const card = async (day = TODAY) => (await database()).get('cards', ideaDayIdOf('sam', day));

/** What is announced while something runs. */
async function newsOf(run: () => Promise<void>): Promise<StoreName[]> {
  const stores: StoreName[] = [];
  const stop = listen((message) => {
    if (message.type === 'dataChanged') stores.push(...message.stores);
  });
  await run();
  stop();
  return stores;
}

beforeEach(() => saveRecord('sons', inventSon(), NOW));

describe('the cards that the background makes', () => {
  it('say of every idea why it was picked, in two sentences', async () => {
    await makeCards(NOW);
    const ideas = [
      ...((await card())?.ideas ?? []),
      ...((await card(addDays(TODAY, 1)))?.ideas ?? []),
    ];
    expect(ideas.length).toBeGreaterThan(8);
    for (const { because = [] } of ideas) {
      expect(because).toHaveLength(2);
      expect(because.join(' ')).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('count the days from the day that each is for', async () => {
    const day = { repeats: 'once', on: addDays(TODAY, 1) } as const;
    await saveRecord('milestones', inventMilestone({ day }), NOW);
    const ideas = [inventIdea('wish', { words: ['All the best for {milestone}.'] })];
    const { pickReasons } = await import('@/lib/i18n/pick-reasons');
    await prepareCards(TODAY, NOW, {
      ideas,
      inWords: (idea, on) => ({ because: pickReasons(idea, on) }),
    });
    expect((await card())?.ideas[0]?.because?.[0]).toBe('This is tomorrow: Driving test.');
    const next = await card(addDays(TODAY, 1));
    expect(next?.ideas[0]?.because?.[0]).toBe('This is today: Driving test.');
  });

  it('are made anew when the sentences change, as with another language, and only then', async () => {
    const ideas = [inventIdea('one')];
    const inWords = (sentence: string) => () =>
      prepareCards(TODAY, NOW, { ideas, inWords: () => ({ because: [sentence] }) });
    expect(await newsOf(inWords('Because.'))).toEqual(['cards']);
    expect(await newsOf(inWords('Because.'))).toEqual([]);
    expect(await newsOf(inWords('Parce que.'))).toEqual(['cards']);
  });

  it('are made for news of all that they depend on, and their own news starts nothing', async () => {
    const sources: readonly StoreName[] = CARD_SOURCES;
    expect(sources).toEqual(
      expect.arrayContaining(['ownIdeas', 'pathWalks', 'followUps', 'settings', 'interactions']),
    );
    await changeSettings({ warmth: 'open' }, NOW);
    const news = await newsOf(() => makeCards(NOW));
    expect(news).toEqual(['cards']);
    expect(sources).not.toContain('cards');
  });
});
