/**
 * A text of at most `longest` UTF-16 units, cut kindly: between words when that keeps at least
 * half, never inside of a letter or an emoji, and with "…" where something is left out.
 */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  // A cut far behind the end cannot split anything that stays.
  const head = plain.slice(0, Math.max(0, longest) + 100);
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(head)) {
    if (kept.length + segment.length >= longest) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  const isBetweenWords = plain[kept.length] === ' ';
  const words = !isBetweenWords && space >= kept.length / 2 ? kept.slice(0, space) : kept;
  return `${words.trimEnd()}…`;
}
