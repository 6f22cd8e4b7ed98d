import { describe, expect, it } from 'vitest';
import { type Feed, readFeed } from '@/lib/formats/feed';

const NOW = Date.UTC(2026, 5, 1);
const URL_OF_FEED = 'https://news.example/feeds/all.xml';

function feedOf(text: string, most?: number): Feed {
  const read = readFeed(text, { url: URL_OF_FEED, now: NOW, most });
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read.feed;
}
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;
const itemOf = (inside: string) => feedOf(rss(`<item>${inside}</item>`)).items[0];

describe('reading RSS', () => {
  it('reads title, link, summary, date and picture of an item', () => {
    const item = itemOf(`
      <title>Otters are back</title><link>https://news.example/otters</link>
      <description>&lt;p&gt;They were seen &lt;b&gt;twice&lt;/b&gt;.&lt;/p&gt;&lt;img src="/o.jpg"&gt;</description>
      <pubDate>Tue, 5 May 26 08:30 EST</pubDate><guid isPermaLink="false">otters-1</guid>`);
    expect(item).toEqual({
      id: 'otters-1',
      title: 'Otters are back',
      link: 'https://news.example/otters',
      summary: 'They were seen twice.',
      publishedAt: Date.UTC(2026, 4, 5, 13, 30),
      imageUrl: 'https://news.example/o.jpg',
    });
  });

  it('takes a guid for the link when it is one, and not when it says that it is none', () => {
    expect(itemOf('<guid>https://news.example/1</guid>')?.link).toBe('https://news.example/1');
    expect(itemOf('<guid isPermaLink="false">https://news.example/1</guid>')?.link).toBeUndefined();
    expect(itemOf('<guid>abc</guid>')?.link).toBeUndefined();
  });

  it('prefers the link to the guid, and offers the page behind a counting service', () => {
    const item = itemOf(`<guid>https://news.example/guid</guid><link>https://count.example/x</link>
      <f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/real</f:origLink>`);
    expect(item?.link).toBe('https://count.example/x');
    expect(item?.originalLink).toBe('https://news.example/real');
  });

  it('reads names from their namespace, whatever the prefix', () => {
    const feed =
      feedOf(`<rss xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/">
      <channel><item><x:title>Named</x:title><x:date>2026-05-01</x:date>
      <m:group><m:thumbnail url="https://img.example/t.png"/></m:group></item></channel></rss>`);
    expect(feed.items[0]).toMatchObject({
      title: 'Named',
      publishedAt: Date.UTC(2026, 4, 1),
      imageUrl: 'https://img.example/t.png',
    });
  });

  it('does not take the title of a picture for that of the item', () => {
    const inside = '<image><title>Logo</title><url>/logo.png</url></image><title>Right</title>';
    expect(itemOf(inside)).toMatchObject({
      title: 'Right',
      imageUrl: 'https://news.example/logo.png',
    });
  });

  it('finds the items of RDF beside the channel', () => {
    const feed =
      feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://news.example/"><title>News</title></channel>
      <item rdf:about="https://news.example/a"><title>A</title></item></rdf:RDF>`);
    expect(feed.title).toBe('News');
    expect(feed.items).toMatchObject([{ title: 'A', link: 'https://news.example/a' }]);
  });

  it('says how long the feed wants to rest', () => {
    expect(feedOf(rss('<ttl>90</ttl>')).restMinutes).toBe(90);
    const daily =
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>';
    expect(feedOf(rss(daily)).restMinutes).toBe(360);
    expect(feedOf(rss('')).restMinutes).toBeUndefined();
  });
});

describe('reading Atom', () => {
  const entryOf = (inside: string) =>
    feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`).items[0];

  it('takes the alternate link, and one without rel for one', () => {
    const links = '<link rel="self" href="/self"/><link rel="alternate" href="/page"/>';
    expect(entryOf(links)?.link).toBe('https://news.example/page');
    expect(entryOf('<link href="/bare"/>')?.link).toBe('https://news.example/bare');
    expect(entryOf('<link rel="enclosure" href="/file.mp3"/>')?.link).toBeUndefined();
  });

  it('resolves links along the chain of bases', () => {
    const feed =
      feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/a/">
      <entry xml:base="b/"><link href="c.html"/></entry></feed>`);
    expect(feed.items[0]?.link).toBe('https://blog.example/a/b/c.html');
  });

  it.each([
    ['<title>1 &lt; 2 &amp; 3</title>', '1 < 2 & 3'],
    ['<title type="html">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; true</title>', 'Bold & true'],
    ['<title type="html"><![CDATA[<i>Old</i> &eacute;]]></title>', 'Old é'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>new</em> &lt;tag&gt;</div></title>',
      'A new <tag>',
    ],
    ['<title mode="base64" type="text/html">SGVsbG8gPGI+eW91PC9iPg==</title>', 'Hello you'],
    ['<title type="text">&lt;script&gt; as text</title>', '<script> as text'],
  ])('understands %s', (inside, title) => {
    expect(entryOf(inside)?.title).toBe(title);
  });

  it('tells when it was published before when it was changed', () => {
    const dates =
      '<updated>2026-05-02T00:00:00Z</updated><published>2026-05-01T00:00:00Z</published>';
    expect(entryOf(dates)?.publishedAt).toBe(Date.UTC(2026, 4, 1));
  });
});

describe('reading other kinds', () => {
  it('reads JSON Feed', () => {
    const feed = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Notes',
        home_page_url: 'https://notes.example/',
        items: [
          {
            id: 7,
            url: 'https://notes.example/7',
            title: 'Seven',
            content_html: '<p>About <b>seven</b></p>',
            date_published: '2026-05-01T10:00:00+02:00',
          },
          { id: 'x', url: 'javascript:alert(1)', content_text: 'Plain' },
        ],
      }),
    );
    expect(feed).toMatchObject({ title: 'Notes', link: 'https://notes.example/' });
    expect(feed.items).toEqual([
      {
        id: '7',
        title: 'Seven',
        link: 'https://notes.example/7',
        summary: 'About seven',
        publishedAt: Date.UTC(2026, 4, 1, 8),
      },
      { id: 'x', title: '', summary: 'Plain' },
    ]);
    expect(feed.problems).toEqual(['unsafe-link']);
  });

  it('reads CDF', () => {
    const feed = feedOf(
      '<CHANNEL><ITEM HREF="https://news.example/c"><TITLE>Old</TITLE><ABSTRACT>Very</ABSTRACT></ITEM></CHANNEL>',
    );
    expect(feed.items).toMatchObject([
      { title: 'Old', summary: 'Very', link: 'https://news.example/c' },
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\0', 'empty'],
    ['<?xml version="1.0"?><!-- nothing yet -->', 'empty'],
    ['Not found', 'not-a-feed'],
    ['{"items": 3}', 'not-a-feed'],
    ['{"items": [', 'not-a-feed'],
    ['<sitemap><url/></sitemap>', 'not-a-feed'],
    ['<opml><body><outline xmlUrl="https://a.example/"/></body></opml>', 'opml'],
  ])('refuses %j as %s', (text, reason) => {
    expect(readFeed(text, { url: URL_OF_FEED, now: NOW })).toEqual({ ok: false, reason });
  });

  it('refuses a page and names the feeds that it offers', () => {
    const page = `<!DOCTYPE html><html><head><base href="https://blog.example/x/">
      <link rel="alternate" type="application/atom+xml" title="All &amp; more" href="feed">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" hreflang="de" href="/de"></head><body><p>Hello</body></html>`;
    expect(readFeed(page, { url: URL_OF_FEED, now: NOW })).toEqual({
      ok: false,
      reason: 'html',
      feeds: [{ url: 'https://blog.example/x/feed', title: 'All & more' }],
    });
  });
});

describe('what comes out', () => {
  it('has no date that is still to come', () => {
    const item = '<item><title>Soon</title><pubDate>Mon, 01 Jun 2099 00:00:00 GMT</pubDate></item>';
    const feed = feedOf(rss(item));
    expect(feed.items[0]?.publishedAt).toBeUndefined();
    expect(feed.problems).toContain('future-date');
  });

  it('makes ids that stay the same when trackers in a link change', () => {
    const idWith = (tracker: string) =>
      itemOf(`<link>https://news.example/a?${tracker}</link>`)?.id;
    expect(idWith('utm_source=rss')).toBe(idWith('utm_source=mail&amp;fbclid=3'));
  });

  it('does not trust an id that several items have', () => {
    const items = [1, 2].map(
      (n) =>
        `<item><guid isPermaLink="false">x</guid><link>https://news.example/${n}</link></item>`,
    );
    const ids = feedOf(rss(items.join(''))).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('tells items apart that all lead to one page', () => {
    const items = ['A', 'B'].map(
      (title) => `<item><title>${title}</title><link>/all</link></item>`,
    );
    const ids = feedOf(rss(items.join(''))).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps the newest of too many, in the order of the feed', () => {
    const items = [3, 9, 1, 8].map(
      (day) => `<item><title>${day}</title><pubDate>0${day} May 2026 00:00 GMT</pubDate></item>`,
    );
    const feed = feedOf(rss(items.join('')), 2);
    expect(feed.items.map(({ title }) => title)).toEqual(['9', '8']);
    expect(feed.problems).toContain('too-many-items');
  });

  it('drops links that lead nowhere good, and says so', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      const feed = feedOf(rss(`<item><title>T</title><link>${link}</link></item>`));
      expect(feed.items[0]?.link).toBeUndefined();
      expect(feed.problems).toContain('unsafe-link');
    }
  });
});
