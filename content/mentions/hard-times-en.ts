/** Words between "feeling" and "low". */
const HOW_MUCH =
  '(?:(?:a bit|a little|bit|really|very|so|pretty|quite|rather|terribly|awfully|properly|utterly) )*';
/** What may follow a feeling; "low on milk" and "lonely mountains" are none. */
const ENDS =
  "(?=$| [^\\p{L}\\p{N}]| (?:and|but|about|because|since|after|again|today|tonight|lately|recently|these days|this week|this month|at the moment|at work|at school|at uni|at home|at college|right now|just now|now|over|as|so|too|since|with work|with everything|with it all|and's)(?!['’\\p{L}]))";
/** "He is down this weekend" is a visit: less may follow here. */
const ENDS_OF_DOWN = '(?=$| (?:about|because|over|lately|recently|at the moment|since)\\b)';
const HE_IS = "(?:\\bhe (?:is|was|has been|seems|seemed|sounds|sounded)|\\bhe's(?: been)?";
/** The same without "he" stands at the beginning alone: "is a bit down". */
const SEEMS = `${HE_IS}|^(?:is|was|has been|seems|seemed|sounds|sounded))`;
const HIS_OWN =
  'friend|mate|dog|cat|gran|granny|nan|nana|grandad|grandpa|grandma|grandfather|grandmother|uncle|aunt|auntie|cousin|teacher|colleague|father|dad|girlfriend|boyfriend|wife|husband|partner|father-in-law|mother-in-law';

const pattern = (...parts: readonly string[]) => new RegExp(parts.join(''), 'u');

/**
 * Ways to say that he has a hard time of it. They meet a sentence in small letters with straight
 * apostrophes and one space between words and marks. Few and clear: it is better to offer nothing
 * than to see trouble where there is none.
 */
export const HARD_TIME_PATTERNS: readonly RegExp[] = [
  pattern(
    '\\b(?:having|has|had|going through|goes through|went through|been through|in) ',
    '(?:(?:a|an|some|such|quite|another|bit|of|really|very|rather|pretty|so) )*',
    '(?:hard|tough|rough|bad|awful|terrible|horrible|difficult|rotten|miserable|dreadful|stressful) ',
    '(?:time|times|week|weeks|month|months|patch|spell|stretch|few days|few weeks|couple of weeks)',
    '\\b(?! (?!sleeping|coping)\\p{L}+ing\\b)',
  ),
  pattern(
    `\\b(?:feels?|feeling|felt) ${HOW_MUCH}`,
    '(?:down|low|lonely|hopeless|depressed|overwhelmed|miserable|anxious|stressed|burnt out|burned out|heartbroken|homesick)',
    ENDS,
  ),
  pattern(
    `${SEEMS} ${HOW_MUCH}`,
    '(?:low|lonely|depressed|overwhelmed|miserable|anxious|stressed|burnt out|burned out|heartbroken|homesick|grieving|struggling|in a bad way|in a dark place)',
    ENDS,
  ),
  pattern(`${SEEMS} ${HOW_MUCH}down`, ENDS_OF_DOWN),
  pattern('\\b(?:lost|losing|loses) his (?:job|business|home)\\b(?! (?:game|match|advantage)\\b)'),
  pattern(
    '\\b(?:was|been|got|being|getting) (?:just )?(?:let go|laid off|made redundant|sacked|fired)\\b',
    '(?! (?:early|up|of|for the|from school)\\b)',
  ),
  pattern('\\b(?:got the sack\\b(?! of)|facing redundancy\\b)'),
  pattern('\\b(?:broke|broken|breaking|split|splitting) up with\\b(?! (?:school|his class)\\b)'),
  pattern('\\bshe (?:has |just |has just )?(?:broke|broken|split) up with him\\b'),
  pattern(
    "(?:\\bthey|\\bthey've|\\bhe and \\p{L}+|\\b\\p{L}+ and (?:he|him)|\\bhim and \\p{L}+) ",
    '(?:have |has |just |have just )*(?:broke|broken|split) up',
    '(?! (?:for|from|early|into|the|at|school)\\b)',
  ),
  pattern("(?:\\bhe is|\\bhe's|\\bthey are|\\bthey're) getting (?:divorced|a divorce)\\b"),
  pattern('\\bgoing through (?:a|his|the) (?:divorce|break-up|breakup|separation)\\b'),
  pattern(
    '\\b(?:she|girlfriend|boyfriend|wife|husband|partner) (?:has |just |has just )?(?:left|dumped) him',
    ENDS,
  ),
  pattern(`\\bhis (?:\\p{L}+ )?(?:${HIS_OWN}) (?:has |just |has just )?(?:died|passed away)\\b`),
];

/** What turns it round, or puts it into a story, anywhere in the sentence. */
export const HARD_TIME_OVER =
  /\b(?:any more|anymore|no longer|is over|over now|better now|much better|feels better|feeling better|behind him|last year|years ago|in the (?:film|book|game|story|play|series|song))\b/u;

/** What turns it round right before. */
export const HARD_TIME_NOT =
  /\b(?:not|never|isn't|wasn't|hasn't|aren't|didn't|without|if|unless|hardly|nearly|almost|stopped|used to)\b/u;

/** Who may be meant in the words before; the last one of them is. */
export const WHO_IS_MEANT =
  /\b(?:he|he's|he'd|son|i|i'm|i've|we|we're|we've|she|she's|they|they're|they've|you|you're|who|someone|nobody|everyone)\b(?!-)/gu;
export const HE_IS_MEANT: readonly string[] = ['he', "he's", "he'd", 'son'];

/** Somebody or something of his: "his flatmate is", "Sam's sister is", "the dog". */
export const ANOTHER_IS_MEANT =
  /(?:\b(?:his|her|their|my|our|the|a|an) (?:\p{L}+ )?\p{L}+(?: (?:is|was|are|were|has|has been|have been))?|\b(?!he's)\p{L}+'s \p{L}+ (?:is|was|has|has been|are))$/u;

/** The words that carry their own "he", "they" or "his". */
export const SAYS_WHO = /^(?:he|he's|they|they've|they're|she|his|him|\p{L}+ and)\b/u;
