import type { Idea } from '@/lib/domain/idea';
import type { Practice } from '@/lib/domain/practice';
import type { Circumstance, Son } from '@/lib/domain/son';

/**
 * Kinds of act that stay away while something weighs on him. Grief and illness: a joke, a bet or a
 * game reads as if she had not noticed, and a cheer for small good news as if it were a day like
 * others. A day of his own, such as his birthday, is still his (`near`), and what is made for just
 * that life passes.
 */
const KEPT_AWAY: Readonly<Partial<Record<Circumstance, readonly Practice[]>>> = {
  grieving: ['play', 'celebrate'],
  unwell: ['play', 'celebrate'],
};

/** Whether a kind of act jars with what is going on in his life. */
export function jarsWithLife(
  { practice, near, circumstances }: Idea,
  { circumstances: his = [] }: Pick<Son, 'circumstances'>,
): boolean {
  if (near || circumstances?.some((each) => his.includes(each))) return false;
  return his.some((each) => KEPT_AWAY[each]?.includes(practice));
}
