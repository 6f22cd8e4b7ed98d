import type { ListedFeed } from './opml';
import { onOneLine } from './plain-text';

/** Readers that go down step by step do not go further than this. */
const DEEPEST = 60;

type Group = { readonly feeds: ListedFeed[]; readonly groups: Map<string, Group> };

const newGroup = (): Group => ({ feeds: [], groups: new Map() });

/** Writes a list of feeds as OPML 2.0, which every reader takes. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const all = newGroup();
  for (const feed of feeds) {
    let group = all;
    for (const name of feed.groups.slice(0, DEEPEST)) {
      const inner = group.groups.get(name) ?? newGroup();
      group.groups.set(name, inner);
      group = inner;
    }
    group.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...linesOf(all, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function linesOf(group: Group, indent: string): readonly string[] {
  return [
    ...group.feeds.map(({ title, url, site }) => {
      const page = site === undefined ? '' : ` htmlUrl="${escaped(site)}"`;
      return `${indent}<outline type="rss" text="${escaped(title)}" title="${escaped(title)}" xmlUrl="${escaped(url)}"${page}/>`;
    }),
    ...[...group.groups].flatMap(([name, inner]) => [
      `${indent}<outline text="${escaped(name)}">`,
      ...linesOf(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

function escaped(text: string): string {
  return onOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
