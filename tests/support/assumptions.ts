/** What a text takes for granted of a family that it cannot know. */
type Assumption = { readonly of: string; readonly pattern: RegExp };

const words = (list: readonly string[], flags = 'giu') =>
  new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`, flags);

const ASSUMPTIONS: readonly Assumption[] = [
  {
    of: 'family',
    pattern: words([
      '(?:your|his|the two|two|our|my) (?:sisters?|brothers?|siblings?|parents|(?:grand)?fathers?)',
      'his (?:sons?|daughters?)',
      'siblings?',
      'husbands?',
      'wi(?:fe|ves)',
      'dad(?:dy|s)?',
      'gran(?:d?(?:dad|pa|ma)|ny)?s?',
      'grand(?:mother|father|parent|child|children|son|daughter)s?',
      'aunt(?:ie|y)?s?',
      'uncles?',
      'cousins?',
      'both parents',
    ]),
  },
  {
    of: 'religion',
    pattern: words([
      'pray(?:s|ed|ing|ers?)?',
      'church(?:es)?',
      'chapel',
      'mosque',
      'synagogue',
      'temple',
      'god(?:’s)?',
      'bless (?:him|you|her|them)',
      'bible',
      'amen',
      'heaven',
      'angels?',
      'vicar',
      'priest',
      'hymns?',
    ]),
  },
  {
    of: 'feast',
    pattern: words([
      'christmas(?:sy)?',
      'xmas',
      'easter',
      'advent',
      'eid',
      'ramadan',
      'diwali',
      'hanukkah',
      'passover',
      'thanksgiving',
      'halloween',
      'valentine’?s?',
      'mother’s day',
      'father’s day(?! too)',
      'bonfire night',
      'pancake day',
    ]),
  },
  {
    of: 'country',
    pattern: words([
      'england',
      'britain',
      'scotland',
      'wales',
      'ireland',
      'america',
      'the (?:uk|us|states)',
      'nhs',
      'pence',
      'gcses?',
      'a[- ]levels?',
      'sixth form',
      'bank holiday',
      'royal mail',
      'bbc',
      'the queen’s?',
      'the king’s?',
    ]),
  },
  {
    of: 'brand',
    // Capitals alone: a thermos and a steam engine are nobody's.
    pattern: words(
      [
        'WhatsApp',
        'Google',
        'YouTube',
        'Netflix',
        'Spotify',
        'Facebook',
        'Instagram',
        'Zoom',
        'FaceTime',
        'Skype',
        'Amazon',
        'TikTok',
        'Snapchat',
        'Wordle',
        'Scrabble',
        'Monopoly',
        'Jenga',
        'Sellotape',
        'Biro',
        'Hoover',
        'Thermos',
        'Tupperware',
        'Post-it',
        'iPhone',
        'Kindle',
        'Wikipedia',
      ],
      'gu',
    ),
  },
];

/** What a text takes for granted, each with what it is about. */
export function assumptionsIn(text: string): string[] {
  return ASSUMPTIONS.flatMap(({ of, pattern }) =>
    (text.match(pattern) ?? []).map((found) => `${of}: ${found}`),
  );
}
