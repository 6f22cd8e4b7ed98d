/** Words and endings that are spelt another way in Britain. */
const AMERICAN: readonly string[] = [
  'colors?',
  'favorites?',
  'flavors?',
  'neighbors?',
  'neighborhoods?',
  'humor',
  'honor(?:s|ed)?',
  'behavior',
  'centers?',
  'theaters?',
  'meters?',
  'liters?',
  'gray',
  'cozy',
  'mom(?:my|s)?',
  'pajamas',
  'jewelry',
  'skeptical',
  'check(?:s|book) in the mail',
  'travel(?:ed|ing|ers?)',
  'cancel(?:ed|ing)',
  'label(?:ed|ing)',
  'gotten',
  'sidewalks?',
  'apartments?',
  'vacations?',
  'cookies?',
  'candy',
  'diapers?',
  'trash',
  'faucets?',
  'sneakers',
  'cell ?phones?',
  'math',
  'licens(?:e (?=plate)|ed driver)',
  '(?:to|and|him|her|you) practic(?:e|ing)(?= (?:it|the|his|your|a|on|for)\\b)',
  '(?!(?:pri|si|sei|capsi|downsi|outsi|si[zs]e)\\w*)\\p{L}{3,}(?:iz|yz)(?:e[sd]?|ing|ation)',
];

const PATTERN = new RegExp(`(?<![\\p{L}’'-])(?:${AMERICAN.join('|')})(?![\\p{L}-])`, 'giu');

/** The words of a text that are not spelt as in Britain. */
export function americanSpellingsIn(text: string): string[] {
  return text.match(PATTERN) ?? [];
}
