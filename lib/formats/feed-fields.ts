/** What an element tells of an item or of the whole feed. */
export type Field =
  | 'title'
  | 'otherTitle'
  | 'link'
  | 'originalLink'
  | 'id'
  | 'summary'
  | 'otherSummary'
  | 'content'
  | 'published'
  | 'updated'
  /** The address of a picture, which stands in an element of its own. */
  | 'image'
  | 'restMinutes'
  | 'period'
  | 'frequency';

/** Dublin Core, media RSS and podcasts say the same things again, less carefully. */
const NAMES: Readonly<Record<Exclude<Field, 'image'>, string>> = {
  title: 'title',
  otherTitle: 'dc:title media:title itunes:title',
  link: 'link',
  originalLink: 'feedburner:origlink',
  id: 'guid id dc:identifier',
  summary: 'description summary abstract',
  otherSummary: 'dc:description dcterms:abstract media:description itunes:summary itunes:subtitle',
  content: 'content content:encoded fullitem xhtml:body',
  published: 'pubdate published issued dc:date dcterms:issued dcterms:created created date',
  updated: 'updated modified dcterms:modified',
  restMinutes: 'ttl',
  period: 'sy:updateperiod',
  frequency: 'sy:updatefrequency',
};
const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as Field]),
  ),
);
const TEXTS: ReadonlySet<Field> = new Set(['summary', 'otherSummary', 'content']);
/** Of the elements that belong to a feed, those that HTML has as well. */
const ALSO_HTML = new Set(['title', 'link', 'summary', 'content', 'image', 'date', 'xhtml:body']);
const ITEMS = new Set(['item', 'entry']);

/** What an element of this name tells, by its name with its short namespace (`dc:title`). */
export const fieldNamed = (name: string): Field | undefined => FIELDS.get(name);

export const isItem = (name: string) => ITEMS.has(name);

/**
 * Whether an element that begins within a field shows that somebody forgot to close it: a link does
 * not begin in the middle of a title. In a long text it may, as HTML.
 */
export function endsField(name: string, field: Field): boolean {
  if (isItem(name) || name === 'channel') return true;
  if (!FIELDS.has(name)) return false;
  return TEXTS.has(field) ? !ALSO_HTML.has(name) && !name.startsWith('dc') : true;
}
