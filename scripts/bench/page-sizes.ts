import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. */
export type PageSize = {
  readonly page: string;
  readonly script: number;
  readonly style: number;
  /** Of the script, what runs while the page is still being read. */
  readonly early: number;
};

/** Bytes of a built file after gzip. */
export const gzipSize = (folder: string, file: string) =>
  gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

/** What a page asks for in its HTML, by size. */
export function pageSize(folder: string, page: string): PageSize {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const files = (isWanted: (tag: string) => boolean) =>
    tags.filter(isWanted).flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  const sum = (names: readonly string[]) =>
    [...new Set(names)].reduce((total, name) => total + gzipSize(folder, name), 0);
  const isEarly = (tag: string) => tag.startsWith('<script') && !tag.includes('type="module"');
  return {
    page,
    script: sum(files((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))),
    style: sum(files((tag) => tag.includes('rel="stylesheet"'))),
    early: sum(files(isEarly)),
  };
}
