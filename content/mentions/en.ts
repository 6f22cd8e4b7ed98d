import type { MilestoneKind } from '@/lib/domain/milestone';

/** Words that name something on a day, with the kind of day it is. */
export const EVENT_WORDS: Readonly<Partial<Record<MilestoneKind, readonly string[]>>> = {
  exam: ['exam', 'exams', 'test', 'interview', 'finals', 'viva', 'assessment', 'resit', 'audition'],
  event: [
    'match',
    'game',
    'concert',
    'gig',
    'race',
    'marathon',
    'show',
    'recital',
    'tournament',
    'performance',
    'final',
    'competition',
    'graduation',
    'prom',
    'festival',
  ],
  anniversary: ['wedding', 'anniversary'],
  other: [
    'appointment',
    'operation',
    'surgery',
    'flight',
    'trip',
    'holiday',
    'presentation',
    'meeting',
    'party',
    'deadline',
    'hearing',
    'scan',
  ],
};

/** Days of pleasure, before which nobody wishes luck. */
export const NO_LUCK_WORDS =
  'concert gig show festival prom wedding anniversary flight trip holiday party'.split(' ');

/** Beginnings of a first day: "starts his new job", "first day at school". */
export const FIRST_DAY_WORDS = ['job', 'work', 'school', 'university', 'uni', 'college', 'course'];

/** What a first day or a move is called when it becomes a date. */
export const MILESTONE_TITLES = { 'first-day': 'First day', move: 'Moving day' } as const;

/** Words before which the name of an event ends: "he has | a driving test". */
export const EVENT_STOP_WORDS = [
  'a an and as at before but by for from get gets getting got had has have having he his if in is',
  'it its just my next of on or our really says said sits so sitting some take takes taking that',
  'the their then there they this to told up was we went will with you your about after because',
  "he's his'll he'll i me mum mom goes going doing does did plays playing runs running into watching",
  "another last week month year tomorrow today it's that's",
]
  .join(' ')
  .split(' ');

/** Words after "and" that begin something new: "and | he has started climbing". */
export const CLAUSE_STARTS = [
  "he he's he'll he'd she she's they they're we we're i i'm i've i'll it it's there there's",
  'is has had was will may might can wants needs goes gets starts meets plays moves flies comes',
  'leaves takes visits sees hopes then so also maybe perhaps probably next',
]
  .join(' ')
  .split(' ');

/** Words that begin something that says nothing without what stands before it. */
export const LEANING_STARTS = 'who which that where when because if as since'.split(' ');

/**
 * Ways to say that he likes something; the thing follows. Each reads from the end of a phrase
 * about him, so that "I love" and "would love" do not count.
 */
export const LIKING_PHRASES = [
  'has taken up',
  'has started',
  "he's started",
  "he's taken up",
  'has got into',
  'has been into',
  'is getting into',
  "he's getting into",
  'got into',
  'is really into',
  'is so into',
  'is very into',
  'is into',
  "he's really into",
  "he's so into",
  "he's into",
  'really loves',
  'loves',
  'really likes',
  'likes',
  'really enjoys',
  'enjoys',
  'is mad about',
  "he's mad about",
  'is crazy about',
  "he's crazy about",
  'is obsessed with',
  "he's obsessed with",
  'is keen on',
  "he's keen on",
  'is hooked on',
  "he's hooked on",
  'is a fan of',
  "he's a fan of",
  'is learning',
  "he's learning",
  'took up',
];

/** Who else may be meant right before such a phrase, or what turns it round. */
export const NOT_HIM = ["i we they she you not never n't doesn't didn't used would i'd who"]
  .join(' ')
  .split(' ');

/** What no interest begins with: people, small words, troubles. */
export const NOT_INTERESTS = [
  'it him her me us them that this these those when how what where who being having everyone nobody',
  'to a an the his my our your their work job school university uni college trouble fights arguing',
  'crying drinking smoking shouting swearing debt again early late over going talking looking',
  'thinking feeling getting trying telling saying asking every each',
]
  .join(' ')
  .split(' ');

/** Words that may stand before the thing and are left out: "loves his pottery" is "pottery". */
export const BEFORE_INTEREST = ['his', 'the', 'a', 'an', 'new', 'playing', 'doing', 'watching'];

/** Words at which the name of an interest ends: "bouldering | with Sam". */
export const INTEREST_STOP_WORDS = [
  'and but with on in at so because since when while after before again now too also these this',
  'for from who which that he she i we they it as if or very a the every every to by lately recently',
  'more than most nowadays today yesterday tomorrow next last is was has have',
]
  .join(' ')
  .split(' ');

/** Verbs that put the day of a sentence in the past: "had his exam on Monday". */
export const PAST_WORDS = [
  'had',
  'was',
  'were',
  'went',
  'passed',
  'failed',
  'finished',
  'did',
  'saw',
  'sat',
  'won',
  'lost',
  'came',
];
