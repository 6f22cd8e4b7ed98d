import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { learnThatItDoesNotFit, learnThatItFits } from '@/lib/domain/reading/learn';
import { matcherOf } from '@/lib/domain/reading/matcher';
import { rankArticles } from '@/lib/domain/reading/rank-articles';
import { tagPage } from '@/lib/domain/reading/tag-page';
import { article, IDF, matcherFor, SMALL_LEXICON } from '@/tests/support/reading/measured';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    'Arsenal',
    'ארסנל והדרבי',
    '👩‍👦🏆',
    '__proto__',
    '<b>Wenger</b>',
    '\u202eWenger',
  ),
);
const anyArticle = fc.record({ title: anyText, summary: anyText, host: anyText });
const anyArticles = fc.uniqueArray(fc.record({ id: fc.uuid(), read: anyArticle }), {
  selector: ({ id }) => id,
  maxLength: 12,
});

describe('matching whatever a page sends', () => {
  it('gives every name and article a finite score and reasons out of its text', () => {
    fc.assert(
      fc.property(anyText, anyArticle, (name, page) => {
        const matcher = matcherOf(compileProfile(name, SMALL_LEXICON), IDF);
        const [{ score = 0, because = [] } = {}] =
          rankArticles([{ id: 'i', matcher }], [{ ...page, id: 'a' }]).get('i') ?? [];
        expect(Number.isFinite(score) && score >= 0).toBe(true);
        const text = `${page.title}\n${page.summary}\n${page.host.toLowerCase()}`;
        for (const words of because) expect(text).toContain(words);
      }),
    );
  });

  it('does not depend on the order of articles or interests', () => {
    const names = ['Arsenal', 'chess', 'first job as a nurse'];
    const interests = names.map((id) => ({ id, matcher: matcherFor(id) }));
    fc.assert(
      fc.property(anyArticles, (drawn) => {
        const pages = drawn.map(({ id, read }) => ({ id, ...read }));
        const forwards = rankArticles(interests, pages);
        const backwards = rankArticles(interests.toReversed(), pages.toReversed());
        for (const id of names) expect(backwards.get(id)).toEqual(forwards.get(id));
        for (const page of pages) {
          expect(tagPage(interests.toReversed(), page)).toEqual(tagPage(interests, page));
        }
      }),
    );
  });

  it('learns from any page without breaking', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (kept, wrong) => {
        const before = compileProfile('Arsenal', SMALL_LEXICON);
        const after = learnThatItDoesNotFit(learnThatItFits(before, kept, IDF), wrong, IDF);
        expect(JSON.parse(JSON.stringify(after))).toEqual(after);
        const tag = tagPage([{ id: 'i', matcher: matcherOf(after, IDF) }], article('Arsenal win'));
        expect(tag?.interest).toBe('i');
      }),
    );
  });

  it('reads a title of 100 kB as quickly as its beginning', () => {
    const matcher = matcherFor('Arsenal');
    for (const piece of ['a', 'arsenal ', '\u0301', '漢', "'s ", '1,000', '🏆', 'ing']) {
      const title = piece.repeat(100_000 / piece.length);
      const page = { id: 'a', title, summary: title, host: title };
      const start = performance.now();
      for (let time = 0; time < 20; time += 1) rankArticles([{ id: 'i', matcher }], [page]);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
