import { describe, expect, it } from 'vitest';
import { type Feed, readFeed } from '@/lib/formats/feed';

const NOW = Date.UTC(2026, 5, 1);

function feedOf(source: string | Uint8Array, contentType?: string): Feed {
  const read = readFeed(source, { url: 'https://news.example/feed', now: NOW, contentType });
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read.feed;
}
const titlesOf = (source: string) => feedOf(source).items.map(({ title }) => title);
const rss = (items: string) => `<rss><channel><title>News</title>${items}</channel></rss>`;

describe('a broken feed', () => {
  it.each([
    ['a bare <', 'I <3 you, 1 < 2 and a<b', 'I <3 you, 1 < 2 and a<b', 'bare-less-than'],
    ['a bare &', 'Salt & vinegar', 'Salt & vinegar', 'bad-reference'],
    ['an entity of HTML', 'Caf&eacute; &nbsp;&ndash; open', 'Café – open', 'bad-reference'],
    ['an entity nobody knows', 'Hello &nobody; there', 'Hello &nobody; there', 'bad-reference'],
    ['a comment that never ends', 'Hello <!-- there', 'Hello', 'unclosed-comment'],
  ])('with %s in a title is read', (_, written, title, problem) => {
    const feed = feedOf(
      rss(`<item><title>${written}</title></item><item><title>Next</title></item>`),
    );
    expect(feed.items.map((item) => item.title)).toEqual([title, 'Next']);
    expect(feed.problems).toContain(problem);
  });

  it('with an unclosed CDATA section keeps the items after it', () => {
    const items = '<item><title><![CDATA[First</title></item><item><title>Second</title></item>';
    expect(titlesOf(rss(items))).toEqual(['First', 'Second']);
  });

  it('with elements that nobody closed keeps them apart', () => {
    const items =
      '<item><title>First<link>https://news.example/1</link><item><title>Second</title>';
    const feed = feedOf(rss(items));
    expect(feed.items).toMatchObject([
      { title: 'First', link: 'https://news.example/1' },
      { title: 'Second' },
    ]);
    expect(feed.problems).toContain('unclosed-element');
  });

  it('with HTML that is not escaped is read as text', () => {
    const item =
      '<item><description><p>One<p>Two<br>three <b>four</description><title>T</title></item>';
    expect(feedOf(rss(item)).items[0]).toMatchObject({ title: 'T', summary: 'One Two three four' });
  });

  it('with words before it is read', () => {
    const feed = feedOf(
      `Warning: something\n<?xml version="1.0"?>${rss('<item><title>A</title></item>')}`,
    );
    expect(feed.items).toHaveLength(1);
    expect(feed.problems).toContain('text-before-feed');
  });

  it('that breaks off gives what came before', () => {
    const whole = rss('<item><title>A</title></item><item><title>Second one</title></item>');
    expect(titlesOf(whole.slice(0, whole.indexOf('one')))).toEqual(['A', 'Second']);
  });
});

describe('a hostile feed', () => {
  it('expands no entities of its own', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b; &c;</title></item>')}`;
    const feed = feedOf(bomb);
    expect(feed.items[0]?.title).toBe('&b; &c;');
    expect(feed.problems).toContain('entity-declarations');
  });

  it('has its scripts left out, or shown as text', () => {
    const html = '&lt;script&gt;alert(1)&lt;/script&gt;Hi &lt;img src=x onerror=alert(1)&gt;';
    const [item] = feedOf(
      rss(`<item><title>${html}</title><description>${html}</description></item>`),
    ).items;
    expect(item).toMatchObject({ title: 'Hi', summary: 'Hi' });
  });

  it('with 60,000 nested elements is read as far as it makes sense', () => {
    const nested = `${'<a>'.repeat(60_000)}deep${'</a>'.repeat(60_000)}`;
    const feed = feedOf(rss(`<item>${nested}</item><item><title>After</title></item>`));
    expect(feed.items.map(({ title }) => title)).toEqual(['', 'After']);
    expect(feed.problems).toContain('too-deep');
  });

  it('with a title of ten million letters has a short one', () => {
    const title = `${'word '.repeat(2_000_000)}😀`;
    const [item] = feedOf(rss(`<item><title>${title}</title></item>`)).items;
    expect(item?.title.length).toBeLessThanOrEqual(300);
    expect(item?.title.endsWith(' word…')).toBe(true);
  });

  it('cannot hide the direction of a text or half a character in it', () => {
    const [item] = feedOf(rss('<item><title>a\u202eb\u0007c&#xD800;d</title></item>')).items;
    expect(item?.title).toMatch(/^abc\ufffd?d$/);
  });

  it('cannot put a name before the host of a link', () => {
    const [item] = feedOf(
      rss('<item><link>https://bank.example@evil.example/</link></item>'),
    ).items;
    expect(item?.link).toBe('https://evil.example/');
  });
});

describe('the encoding of a feed', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string, isBig: boolean) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const titleOf = (bytes: Uint8Array, contentType?: string) => feedOf(bytes, contentType).title;
  const feed = (title: string, declared = '') =>
    `<?xml version="1.0"${declared && ` encoding="${declared}"`}?><rss><channel><title>${title}</title></channel></rss>`;

  it('is the one of its first bytes', () => {
    expect(titleOf(utf16(`\ufeff${feed('Žluť')}`, true))).toBe('Žluť');
    expect(titleOf(utf16(`\ufeff${feed('Žluť')}`, false))).toBe('Žluť');
    expect(titleOf(utf16(feed('Žluť', 'utf-16'), false))).toBe('Žluť');
    expect(titleOf(new TextEncoder().encode(`\ufeff${feed('Žluť', 'iso-8859-1')}`))).toBe('Žluť');
  });

  it('is UTF-32 when three zeros go with each letter', () => {
    const bytes = [...feed('Žluť')].flatMap((letter) => [0, 0, ...utf16(letter, true)]);
    expect(titleOf(Uint8Array.from([0, 0, 0xfe, 0xff, ...bytes]))).toBe('Žluť');
  });

  it('is the one of the answer, else the declared one', () => {
    expect(titleOf(latin(feed('\xe9')), 'text/xml; charset=ISO-8859-1')).toBe('é');
    expect(titleOf(latin(feed('\xe9', 'windows-1251')))).toBe('й');
    expect(titleOf(latin(feed('\x93\xfa\x96{', 'Shift_JIS')))).toBe('日本');
  });

  it('is UTF-8 when it is, whatever the label says', () => {
    expect(titleOf(new TextEncoder().encode(feed('été', 'iso-8859-1')))).toBe('été');
  });

  it('is windows-1252 when it says UTF-8 and is not', () => {
    const bytes = latin(feed('caf\xe9', 'utf-8'));
    expect(titleOf(bytes)).toBe('café');
    expect(feedOf(bytes).problems).toContain('mislabelled-encoding');
    expect(titleOf(latin(feed('caf\xe9', 'klingon')))).toBe('café');
  });
});
