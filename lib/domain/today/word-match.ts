/**
 * Words too small or too common to say what something is about, each between spaces. As plain text
 * it costs nothing where this file is loaded for something else.
 */
const SMALL_WORDS =
  ' am an as at be by do go he if in is it me my no of on or so to up us we ' +
  'about again all also and any are ask asking been but can did does don dont even for from had ' +
  'has have her him his how into its just leave like more mum mom mother much never new not off ' +
  'old our out over own please say something talk talking that the their them then there they ' +
  'thing things this too until was what when who why will with you your ';

/** The words of a text in lower case, without those that carry no meaning. */
function meaningfulWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !SMALL_WORDS.includes(` ${word} `));
}

/** Words whose trunk would meet a quite different pastime: trains, board games, a box. */
const WHOLE_WORDS = ' boxing gaming trainers training ';

/**
 * The trunk of a word, so that "climbing", "climber" and "climbs" meet. Made for the English names
 * of pastimes; in other languages a word stays nearly as it is.
 */
function trunkOf(word: string): string {
  if (WHOLE_WORDS.includes(` ${word} `)) return word;
  const cut = word.replace(/(?<=.{3})(?:ings?|ers?|ies|es|s)$/, '');
  return cut.replace(/(?<=..)([^aeiou])\1$/, '$1').replace(/(?<=...)[ey]$/, '');
}

/** The trunks of the meaningful words of a text. */
export function trunksOf(text: string): ReadonlySet<string> {
  return new Set(meaningfulWords(text).map(trunkOf));
}

/** Whether every meaningful word of `name` also stands in `text`, in whatever form. */
export function namesAll(name: string, text: ReadonlySet<string>): boolean {
  const wanted = trunksOf(name);
  return wanted.size > 0 && wanted.isSubsetOf(text);
}

/** Whether any meaningful word of `name` also stands in `text`, in whatever form. */
export function namesAny(name: string, text: ReadonlySet<string>): boolean {
  return !trunksOf(name).isDisjointFrom(text);
}
