import { readFile } from 'node:fs/promises';
import { readFeed } from '@/lib/formats/feed';
import { UsageError } from './parameters';

export const usage = 'npm run lab -- feed FILE --url URL [--type CONTENT-TYPE]';

export const options = {
  url: { type: 'string' },
  type: { type: 'string' },
} as const;

export const takesFile = true;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

/**
 * What a file says as a feed, one JSON object on one line: `{ok, title, link, items, problems}`, or
 * `{ok: false, reason}`. The address is what links in the file are relative to.
 */
export async function linesOf(
  { url, type }: Values,
  [file, ...others]: readonly string[],
): Promise<readonly string[]> {
  if (file === undefined || others.length > 0) throw new UsageError(`Please write: ${usage}.`);
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError('--url must be the address that the feed was read from.');
  }
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`The file ${file} could not be read.`);
  });
  const read = readFeed(new Uint8Array(bytes), { url, contentType: type, now: Date.now() });
  return [JSON.stringify(read.ok ? { ok: true, ...read.feed } : read)];
}
