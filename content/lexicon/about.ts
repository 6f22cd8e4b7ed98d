import type { LexiconEntry } from '@/lib/domain/reading/lexicon';

/**
 * An entry as three lists with commas, so that an interest stays on a few lines. All names are
 * looked for, so no keyword repeats one. Signs above letters are left out: they do not count.
 */
export function about(names: string, keywords: string, hosts?: string): LexiconEntry {
  const entry = { names: listed(names), keywords: listed(keywords) };
  return hosts === undefined ? entry : { ...entry, hosts: listed(hosts) };
}

function listed(text: string): readonly string[] {
  return text.split(', ');
}
