import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListedFeed, readOpml } from '@/lib/formats/opml';
import { writeOpml } from '@/lib/formats/opml-writer';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="1.1"><head><title>Mine &amp; yours</title></head><body>${body}</body></opml>`;

function listOf(text: string) {
  const read = readOpml(text);
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read;
}

describe('reading a list of feeds', () => {
  it('reads groups within groups', () => {
    const list = listOf(
      opml(`<outline text="Sport"><outline title="Climbing">
        <outline type="rss" text="Rock" title="Other" xmlUrl="https://rock.example/feed" htmlUrl="https://rock.example/"/>
        </outline><outline text="All sport" xmlUrl="https://sport.example/rss"/></outline>
        <outline text="Alone" xmlUrl="https://alone.example/"/>`),
    );
    expect(list.title).toBe('Mine & yours');
    expect(list.feeds).toEqual([
      {
        url: 'https://rock.example/feed',
        title: 'Rock',
        groups: ['Sport', 'Climbing'],
        site: 'https://rock.example/',
      },
      { url: 'https://sport.example/rss', title: 'All sport', groups: ['Sport'] },
      { url: 'https://alone.example/', title: 'Alone', groups: [] },
    ]);
  });

  it.each(['xmlUrl', 'xmlurl', 'XMLURL', 'xmlURL'])('finds addresses called %s', (name) => {
    expect(listOf(opml(`<outline ${name}=" https://a.example/ "/>`)).feeds).toEqual([
      { url: 'https://a.example/', title: 'https://a.example/', groups: [] },
    ]);
  });

  it('takes each feed once', () => {
    const twice =
      '<outline text="A" xmlUrl="https://a.example"/><outline text="B" xmlUrl="https://A.example/"/>';
    expect(listOf(opml(twice)).feeds.map(({ title }) => title)).toEqual(['A']);
  });

  it('leaves out what is no web address, and lists of lists', () => {
    const list = listOf(
      opml(`<outline xmlUrl="javascript:alert(1)"/><outline xmlUrl=""/><outline text="Empty"/>
        <outline type="source" xmlUrl="https://list.example/"/><outline xmlUrl="feed://a.example/rss"/>`),
    );
    expect(list.feeds.map(({ url }) => url)).toEqual(['https://a.example/rss']);
    expect(list.problems).toContain('unsafe-link');
  });

  it('gives what came before a file breaks off', () => {
    const whole = opml(
      '<outline text="G"><outline xmlUrl="https://a.example/"/><outline xmlUrl="https://b',
    );
    const cut = whole.slice(0, whole.indexOf('https://b') + 9);
    expect(listOf(cut).feeds.map(({ url }) => url)).toEqual(['https://a.example/']);
  });

  it('survives bare signs and bombs', () => {
    const text = `<!DOCTYPE opml [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>
      <opml><body><outline text="Q & A <3 &c;" xmlUrl="https://a.example/?x=1&y=2"/></body></opml>`;
    expect(listOf(text).feeds).toEqual([
      { url: 'https://a.example/?x=1&y=2', title: 'Q & A <3 &c;', groups: [] },
    ]);
  });

  it('goes on below any depth', () => {
    const deep = `${'<outline text="g">'.repeat(5000)}<outline xmlUrl="https://a.example/"/>`;
    expect(listOf(opml(deep)).feeds).toHaveLength(1);
  });

  it.each([
    ['', 'empty'],
    ['<rss><channel/></rss>', 'not-opml'],
    ['hello', 'not-opml'],
  ])('refuses %j as %s', (text, reason) => {
    expect(readOpml(text)).toEqual({ ok: false, reason });
  });
});

describe('writing a list of feeds', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'aé<>&"\'];-!/😀 ') })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const feed = fc.record(
    {
      url: fc.webUrl({ withQueryParameters: true }),
      title: word,
      groups: fc.array(word, { maxLength: 3 }),
      site: fc.webUrl(),
    },
    { requiredKeys: ['url', 'title', 'groups'] },
  );
  const feeds = fc.uniqueArray(feed, { selector: ({ url }) => new URL(url).href, maxLength: 12 });
  const byUrl = (list: readonly ListedFeed[]) =>
    list.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const normal = ({ url, title, groups, site }: ListedFeed): ListedFeed => ({
    url: new URL(url).href,
    title,
    groups,
    ...(site !== undefined && { site: new URL(site).href }),
  });

  it('loses nothing of what is read from it again', () => {
    fc.assert(
      fc.property(word, feeds, (title, written) => {
        const list = listOf(writeOpml(title, written));
        expect(list.title).toBe(title);
        expect(list.problems).toEqual([]);
        expect(byUrl(list.feeds.map(normal))).toEqual(byUrl(written.map(normal)));
      }),
    );
  });
});
