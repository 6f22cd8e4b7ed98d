import { readFeed } from '@/lib/formats/feed';
import { mutatedFeed } from '@/tests/support/mutated-feeds';
import { inWords } from './statistics';

const ITEMS = 2_500;
const BROKEN = 2_000;
const URL_OF_FEED = 'https://news.example/feed';

/** How long it takes to read the longest feed that may come, and the slowest of many broken ones. */
export function feedLines(rounds: number): readonly string[] {
  const long = new TextEncoder().encode(longFeed());
  const times = Array.from({ length: rounds }, () => timeOf(long));
  const broken = Array.from({ length: BROKEN }, (_, seed) => timeOf(mutatedFeed(seed)));
  const size = (long.length / 1_000_000).toFixed(1);
  return [
    `  reading a feed of ${size} MB, in Node ${inWords(times)}`,
    `  reading one of ${BROKEN} small broken files ${inWords(broken)}`,
  ];
}

function timeOf(source: Uint8Array | string): number {
  const start = performance.now();
  readFeed(source, { url: URL_OF_FEED, now: Date.now() });
  return performance.now() - start;
}

function longFeed(): string {
  const escaped =
    '&lt;p&gt;Words &amp;amp; &lt;a href=&quot;/a&quot;&gt;a link&lt;/a&gt;.&lt;/p&gt; ';
  const article = '<p>Many <b>words</b> of an article, with <img src="/x.jpg"> a picture.</p>\n';
  const items = Array.from(
    { length: ITEMS },
    (_, index) => `<item><title>Piece ${index} &amp; more</title>
<link>https://news.example/${index}?utm_source=rss&amp;page=1</link><guid>https://news.example/${index}</guid>
<pubDate>Tue, 05 May 2026 08:30:15 +0200</pubDate><description>${escaped.repeat(8)}</description>
<content:encoded><![CDATA[${article.repeat(10)}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Long</title>${items.join('\n')}</channel></rss>`;
}
