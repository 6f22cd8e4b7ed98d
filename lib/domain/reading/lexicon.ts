/** What is known of one common interest: how it is named, and what is written of it. */
export type LexiconEntry = {
  /** How a mother or a fan names it, in lower case; the first is the usual name. */
  readonly names: readonly string[];
  /** Words, mostly phrases and proper names, that titles about it really use; in lower case. */
  readonly keywords: readonly string[];
  /** Sites that are about nothing else, such as `planetf1.com`. */
  readonly hosts?: readonly string[];
};
