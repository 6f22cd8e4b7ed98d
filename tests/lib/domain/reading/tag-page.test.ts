import { describe, expect, it } from 'vitest';
import { tagPage, tagsOf } from '@/lib/domain/reading/tag-page';
import { article, matcherFor } from '@/tests/support/reading/measured';

const his = ['Arsenal', 'first job as a nurse', 'narrowboats'].map((id) => ({
  id,
  matcher: matcherFor(id),
}));

describe('the interest of a page', () => {
  it('is the one that fits best, with the reason', () => {
    const page = article('A nurse at the north London derby', { summary: 'Wenger was there.' });
    expect(tagPage(his, page)).toMatchObject({
      interest: 'Arsenal',
      because: ['north London derby', 'Wenger'],
    });
    expect(tagsOf(his, page).map(({ interest }) => interest)).toEqual([
      'Arsenal',
      'first job as a nurse',
    ]);
  });

  it('is none when nothing says so clearly', () => {
    expect(tagPage(his, article('Best mattresses for bad backs'))).toBeNull();
    expect(
      tagPage(his, article('', { summary: 'It was a long night shift for the baker.' })),
    ).toBeNull();
    expect(tagPage([], article('Arsenal'))).toBeNull();
  });

  it('listens to what the feed was added for, but not to that alone', () => {
    const feedFor = 'narrowboats';
    const summary = 'A day on narrowboats.';
    const plain = tagPage(his, article('By water', { summary }));
    const fed = tagPage(his, article('By water', { summary, feedFor }));
    expect(fed?.score).toBeCloseTo((plain?.score ?? 0) + 2);
    expect(tagPage(his, article('Best mattresses', { feedFor }))).toBeNull();
  });
});
