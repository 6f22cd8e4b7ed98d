/** A full stop that is part of a short form: "Sam Jr. is here", "R.E.M., or the weather". */
const SHORT_FORM = /(?<=(?:^|[.\s])\p{Lu}\p{L}?)\.(?=[\s,;:?])/gu;

/** Signs of a slip in a whole text; what one finds is the slip. */
const SLIPS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // A question in quotes may stand in the middle: Ask “Which one?” before you choose.
  { name: 'small letter', pattern: /(?:^|[.!?]\s+)["“‘(]*\p{Ll}/u },
  { name: 'braces', pattern: /[{}]/ },
  { name: 'no value', pattern: /\b(?:undefined|null|NaN)\b|\[object/ },
  { name: 'spaces', pattern: /\s{2}|^\s|\s$|[^\S ]/ },
  { name: 'space before a mark', pattern: /\s[.,;:!?]/ },
  {
    name: 'doubled mark',
    pattern: /[.,;:!?][,;:]|[,;:!?]\.|\.[”’)]*\.|[!?]{2}|[.,;:][!?]/u,
  },
  { name: 'empty place', pattern: /,\s*,|\(\s*\)|“\s*”|,\s*[.!?]/ },
];

const count = (text: string, sign: string) => text.split(sign).length - 1;
const hasEnd = (text: string) => /[.!?…][”’)]*$/.test(text);

/** Whether all quotation marks and brackets of a text close; an apostrophe looks like one that does. */
function arePaired(text: string): boolean {
  return (
    count(text, '“') === count(text, '”') &&
    count(text, '‘') <= count(text, '’') &&
    count(text, '(') === count(text, ')')
  );
}

/**
 * What is wrong with a finished text as text, whatever its words say: capitals, marks, quotes,
 * spaces, places that were not filled.
 *
 * @param signature her name for herself, which may stand after the last sentence without a mark
 */
export function slipsIn(text: string, signature = ''): string[] {
  const plain = text.replaceAll(SHORT_FORM, '');
  const found = SLIPS.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
  const isSigned = signature !== '' && text.toLowerCase().endsWith(signature.toLowerCase());
  const body = isSigned ? text.slice(0, -signature.length).replace(SIGN_OFF, '') : text;
  return [
    ...found,
    ...(arePaired(text) ? [] : ['open quote']),
    ...(hasEnd(body.trimEnd()) ? [] : ['no end']),
  ];
}

/** How she may lead to her name. */
const SIGN_OFF = /\s(?:(?:With )?[Ll]ove(?: from|,)|By)\s*$/;
