import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteEverything } from '@/lib/app/backup/delete-everything';
import { openJournalSearch } from '@/lib/app/journal/open-journal-search';
import { readJournal } from '@/lib/app/journal/read-journal';
import type { Interaction } from '@/lib/domain/interaction';
import type { JournalPlace } from '@/lib/domain/journal';
import { deleteRecord, saveRecord } from '@/lib/storage/records';

const entry = (id: string, changes: Partial<Interaction> = {}): Interaction => ({
  id,
  sonId: 's1',
  kind: 'call',
  happenedAt: 1000,
  note: '',
  mentioned: '',
  ...changes,
});

async function wholeJournal(count: number): Promise<string[]> {
  const ids: string[] = [];
  let place: JournalPlace | undefined;
  for (;;) {
    const page = await readJournal('s1', 'moments', place, count);
    ids.push(...page.map(({ id }) => id));
    place = page.at(-1);
    if (page.length < count) return ids;
  }
}

describe('the journal', () => {
  it('page by page shows every entry once, newest first, also those of one moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (moments, count) => {
          await deleteEverything();
          for (const [index, happenedAt] of moments.entries()) {
            await saveRecord('interactions', entry(`e${index}`, { happenedAt }), 1);
          }
          const shown = await wholeJournal(count);
          expect([...shown].sort()).toEqual(moments.map((_at, index) => `e${index}`).sort());
          const times = shown.map((id) => moments[Number(id.slice(1))] ?? 0);
          expect(times).toEqual([...times].sort((one, other) => other - one));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves out what she deleted and what belongs to another son', async () => {
    await saveRecord('interactions', entry('a'), 1);
    await saveRecord('interactions', entry('b'), 1);
    await saveRecord('interactions', entry('c', { sonId: 's2' }), 1);
    await deleteRecord('interactions', 'b', 2);
    expect(await wholeJournal(10)).toEqual(['a']);
  });

  it('shows good moments and what he said on their own', async () => {
    await saveRecord('interactions', entry('good', { feeling: 'lovely' }), 1);
    await saveRecord('interactions', entry('hard', { feeling: 'hard', mentioned: 'his knee' }), 1);
    const idsOf = async (view: 'good' | 'said') =>
      (await readJournal('s1', view, undefined, 10)).map(({ id }) => id);
    expect(await idsOf('good')).toEqual(['good']);
    expect(await idsOf('said')).toEqual(['hard']);
  });
});

describe('searching the journal', () => {
  const idsFor = async (words: string) =>
    (await openJournalSearch('s1', ({ kind }) => kind))(words).map(({ id }) => id);

  it.each([
    ['climb', ['b', 'a']],
    ['climbing wall', ['a']],
    ['visit', ['c']],
    ['klimbing', ['b', 'a']],
    ['Café', ['c']],
    ['nothing', []],
    ['', []],
  ])('for %j finds %j', async (words, ids) => {
    await saveRecord('interactions', entry('a', { note: 'The climbing wall was shut' }), 1);
    await saveRecord(
      'interactions',
      entry('b', { mentioned: 'goes climbing', happenedAt: 3000 }),
      1,
    );
    await saveRecord('interactions', entry('c', { kind: 'visit', note: 'café 🌊 שלום' }), 1);
    expect(await idsFor(words)).toEqual(ids);
  });

  it('takes what she types as words, whatever it is', async () => {
    await saveRecord('interactions', entry('a', { note: '<b>("*")</b>' }), 1);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        expect(Array.isArray(await idsFor(words))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
