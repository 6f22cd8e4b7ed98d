import { language } from '@/lib/i18n/language';

/** The most that one place of the page takes of what she typed, in characters as she sees them. */
const LONGEST = { name: 40, line: 120, text: 500 } as const;

/**
 * What she typed on one line, cut where it would crowd out the rest of the page and fill the
 * snapshot: a name, a line of a list, or a text of some sentences.
 */
export function shortened(text: string, place: keyof typeof LONGEST): string {
  const most = LONGEST[place];
  const line = text
    .slice(0, most * 20)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  const characters = new Intl.Segmenter(language()).segment(line);
  const kept: string[] = [];
  for (const { segment } of characters) {
    if (kept.length === most) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  return line;
}
