import { randomOf } from '@/lib/sample/random';

/** One of each kind, each with something unusual in it, to be broken in all places. */
const WHOLE: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "boom">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>News &amp; more</title><link>https://news.example/</link><ttl>60</ttl><!-- a comment -->
<item><title><![CDATA[First <b>bold</b> ]]></title><link>https://news.example/1?a=1&amp;b=2</link>
<guid isPermaLink="false">one</guid><pubDate>Tue, 05 May 2026 08:30:15 +0200</pubDate>
<description>&lt;p onclick="x()"&gt;Words &amp;amp; &lt;script&gt;run()&lt;/script&gt;&lt;img src='/p.jpg'&gt;</description>
<media:group><media:content url="https://img.example/a.jpg" medium="image"/></media:group></item>
<item><dc:title>Second é 😀</dc:title><guid>https://news.example/2</guid><dc:date>2026-05-05</dc:date></item>
</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/a/"><title type="html">&lt;i&gt;Blog&lt;/i&gt;</title>
<link rel="self" href="feed"/><entry xml:base="b/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>b</em></div></title>
<link rel="alternate" type="text/html" href="c?d=1&amp;e"/><id>tag:blog.example,2026:1</id><updated>2026-05-05T10:00:00Z</updated>
<summary type="text">Plain &lt;text&gt;</summary><content type="application/octet-stream">SGVsbG8gPGI+eW91PC9iPg==</content></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://r.example/"><title>R</title></channel>
<item rdf:about="https://r.example/1"><title>One &eacute;</title><link>javascript:alert(1)</link></item></rdf:RDF>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":1,"url":"https://j.example/1","content_html":"<p>Hi <img src=\\"/x.png\\"></p>","date_published":"2026-05-05T00:00:00Z"}]}`,
  `<opml version="2.0"><head><title>List</title></head><body><outline text="G"><outline text="A &amp; b" xmlUrl="https://a.example/rss"/></outline></body></opml>`,
  `<!DOCTYPE html><html lang="en"><head><title>Page</title><meta property="og:title" content="The page"><link rel="alternate" type="application/rss+xml" href="/rss">
<script type="application/ld+json">{"@type":"Article","headline":"H","keywords":["a","b"]}</script></head><body><h1>Head</h1></body></html>`,
];

const SPLINTERS: readonly string[] = [
  ...'<>&"\'=/!?[];:#%{}\\ \n\0'.split(''),
  ...['<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [', '&amp;', '&#x0;', '&#55296;', '&a;'],
  ...['</title>', '<item>', '</item>', '<entry>', '<link>', '<description>', '<title', '<script>'],
  ...[
    'javascript:alert(1)',
    'data:text/html,<b>',
    'https://user:word@h.example/',
    '\u202e',
    '\ud83d',
  ],
  ...['xml:base="//x.example"', 'xmlns="http://www.w3.org/1999/xhtml"', 'type="xhtml"', ' href='],
  ...['<a><b><c>'.repeat(40), 'x'.repeat(3000), '<plaintext>', 'mode="base64"', '\ufeff', '2099'],
];

/** A feed, list or page with a few things gone wrong; the same for the same seed. */
export function mutatedFeed(seed: number): string {
  const random = randomOf(seed);
  let text = random.pick(WHOLE);
  for (let times = random.between(1, 8); times > 0; times -= 1) {
    const at = random.between(0, text.length);
    const length = random.happens(0.2) ? random.between(0, 300) : random.between(0, 12);
    const before = text.slice(0, at);
    const after = text.slice(at + length);
    const kind = random.between(0, 4);
    if (kind === 0) text = before + after;
    else if (kind === 1) text = before + random.pick(SPLINTERS) + text.slice(at);
    else if (kind === 2) text = before + random.pick(SPLINTERS) + after;
    else if (kind === 3) text = before + text.slice(at, at + length).repeat(3) + after;
    else
      text = random.happens(0.2)
        ? before
        : before + String.fromCharCode(random.between(0, 0xffff)) + after;
  }
  return text;
}

/** The same as a file, at times with bytes that belong to no letter and a label that is wrong. */
export function mutatedFile(seed: number): {
  readonly bytes: Uint8Array;
  readonly contentType: string;
} {
  const random = randomOf(seed + 7_000_000);
  const bytes = new TextEncoder().encode(mutatedFeed(seed));
  for (let times = random.between(0, 3); times > 0 && bytes.length > 0; times -= 1) {
    bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
  }
  const charset = random.pick([
    '',
    '; charset=utf-8',
    '; charset=shift_jis',
    '; charset=none',
    '; charset=',
  ]);
  return { bytes, contentType: `text/xml${charset}` };
}
