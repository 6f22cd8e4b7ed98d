/** The sections of the full page, by the name they have in its address. */
export const PAGES = [
  'waiting',
  'him',
  'ideas',
  'milestones',
  'journal',
  'paths',
  'settings',
  'help',
] as const;
export type PageName = (typeof PAGES)[number];

/** Where she is: a section, and in some sections one record that is open. */
export type Route = { readonly page: PageName; readonly id?: string };

/**
 * Reads the address after `#`, such as `#/milestones/<id>`. What we do not know leads to him.
 *
 * @param hash as in `location.hash`; may be empty
 */
export function routeOf(hash: string): Route {
  const [, name, id] = hash.split('/');
  const page = PAGES.find((each) => each === name) ?? 'him';
  return id && page === name ? { page, id: decoded(id) } : { page };
}

/** The address of a section, or of one record in it. */
export function addressOf(page: PageName, id?: string): string {
  return id ? `#/${page}/${encodeURIComponent(id)}` : `#/${page}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
