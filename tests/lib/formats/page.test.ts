import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/formats/page';

const URL_OF_PAGE = 'https://www.news.example/2026/otters?x=1';
const page = (head: string, body = '') =>
  readPage(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    URL_OF_PAGE,
  );

describe('reading a page', () => {
  it('reads Open Graph and what stands beside it', () => {
    expect(
      page(`<title>Otters | News</title><meta property="og:title" content="Otters &amp; friends">
        <meta name="description" content="They are back."><meta property="og:site_name" content="The News">
        <meta property="og:image" content="/otter.jpg"><meta name="keywords" content="Otter, river;otter, wild life">
        <meta property="article:published_time" content="2026-05-05T08:00:00Z">
        <link rel="canonical" href="/2026/otters"><link rel="alternate" type="application/rss+xml" title="All" href="/rss">`),
    ).toEqual({
      title: 'Otters & friends',
      description: 'They are back.',
      site: 'The News',
      imageUrl: 'https://www.news.example/otter.jpg',
      keywords: ['otter', 'river', 'wild life'],
      link: 'https://www.news.example/2026/otters',
      publishedAt: Date.UTC(2026, 4, 5, 8),
      language: 'en-GB',
      feeds: [{ url: 'https://www.news.example/rss', title: 'All' }],
    });
  });

  it('takes the next best title', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Data"}</script>';
    const card = '<meta name="twitter:title" content="Card">';
    expect(page(`<title>Title</title>${data}${card}`, '<h1>Head</h1>').title).toBe('Card');
    expect(page(`<title>Title</title>${data}`, '<h1>Head</h1>').title).toBe('Data');
    expect(page('<title>Title</title>', '<h1>Head</h1>').title).toBe('Title');
    expect(page('<title> </title>', '<h1>The <em>head</em></h1><h1>Other</h1>').title).toBe(
      'The head',
    );
    expect(page('<svg><title>Icon</title></svg>').title).toBe('');
  });

  it('finds the article in a graph of linked data', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList', name: 'Crumbs' },
        {
          '@type': ['Article', 'BlogPosting'],
          headline: 'Baking bread',
          description: 'With\u00a0time',
          image: [{ url: 'https://img.example/b.jpg' }],
          keywords: ['bread', 'baking'],
          datePublished: '2026-05-05',
          publisher: { name: 'The Oven' },
        },
      ],
    };
    expect(
      page(`<script type="application/ld+json">${JSON.stringify([graph])}</script>`),
    ).toMatchObject({
      title: 'Baking bread',
      description: 'With time',
      imageUrl: 'https://img.example/b.jpg',
      keywords: ['bread', 'baking'],
      site: 'The Oven',
      publishedAt: Date.UTC(2026, 4, 5),
    });
  });

  it('knows the site of a page that says nothing, by its host', () => {
    expect(readPage('', URL_OF_PAGE)).toEqual({
      title: '',
      description: '',
      site: 'news.example',
      keywords: [],
      feeds: [],
    });
  });

  it('believes no address of another site, and no address that runs something', () => {
    const facts =
      page(`<link rel="canonical" href="https://other.example/"><meta property="og:url" content="javascript:alert(1)">
      <meta property="og:image" content="data:image/png;base64,AAAA">`);
    expect(facts.link).toBeUndefined();
    expect(facts.imageUrl).toBeUndefined();
  });

  it('reads past scripts, broken data and unclosed tags', () => {
    const facts =
      page(`<script>var a = "<title>Wrong</title>"</script><script type="application/ld+json">{"@type":</script>
      <!-- <title>Hidden</title> --><meta name=description content='Un<quoted>'><title>Right</title><p><div></span`);
    expect(facts.title).toBe('Right');
    expect(facts.description).toBe('Un<quoted>');
  });

  it('never fails, whatever the page is', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '<script',
      ' type="application/ld+json">',
      '{"@type":"Article","headline":["',
      '<meta property="og:title" content="',
      '</title',
      '<title>',
      '<!--',
      '<base href="x:">',
      '&#0;',
      '\u0000',
      '<link rel=alternate type=application/rss+xml href=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const facts = readPage(pieces.join(''), URL_OF_PAGE);
        expect(facts.title.length).toBeLessThanOrEqual(300);
        for (const { url } of facts.feeds) expect(url).toMatch(/^https?:/);
      }),
    );
  });
});
