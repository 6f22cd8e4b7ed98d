import type { InteractionKind } from '@/lib/domain/interaction';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';
import type { Practice } from '@/lib/domain/practice';
import type { Recurrence } from '@/lib/domain/recurrence';

export const HER_NAMES = ['Margaret', 'Anne', 'Priya', 'Susan', 'Grace', 'Helen', 'Maureen', 'Ewa'];

export const CALLED = ['Mum', 'Mum', 'Mum', 'Mam', 'Mother', 'Ma'];

export const HIS_NAMES = [
  'Daniel',
  'Tom',
  'Arjun',
  'Jack',
  'Callum',
  'Oliver',
  'Kwame',
  'Rhys',
  'Ben',
  'Marek',
  'Adam',
  'Joe',
];

/** What he likes, with something that she wrote down about it. */
export const INTERESTS: readonly (readonly [name: string, note: string])[] = [
  ['climbing', 'Goes to the wall on Tuesdays with Sam.'],
  ['football', 'Follows every away game.'],
  ['cooking', 'Learning to make fresh pasta.'],
  ['cycling', 'Saving for a gravel bike.'],
  ['guitar', 'Plays the old one of his grandfather.'],
  ['photography', 'Likes to go out when it is foggy.'],
  ['gardening', 'Tomatoes on the balcony.'],
  ['running', 'Wants to try a half marathon.'],
  ['chess', 'Plays on his phone on the train.'],
  ['birdwatching', 'Saw a kingfisher by the canal.'],
  ['baking', 'Feeds a sourdough starter called Bert.'],
  ['science fiction', 'Always has a long series on the go.'],
  ['woodwork', 'Made the shelf in his kitchen.'],
  ['board games', 'Game night on the first Friday.'],
];

export const FAVOURITES: Readonly<Record<string, readonly string[]>> = {
  cake: ['lemon drizzle', 'coffee and walnut', 'carrot cake', 'Victoria sponge'],
  meal: ['shepherd’s pie', 'lentil curry', 'roast chicken', 'lasagne'],
  tea: ['strong, no sugar', 'peppermint', 'none, he drinks coffee'],
  place: ['the beach at Whitby', 'the park behind the school', 'the allotment'],
};

export const NOTES: Readonly<Record<Exclude<InteractionKind, 'own'>, readonly string[]>> = {
  call: [
    'He rang while he was walking home.',
    'We talked about the flat.',
    'Short, but he laughed a lot.',
    'He sounded tired.',
    'He told me about the new manager.',
  ],
  text: ['Sent him a photo of the cat.', 'A few lines about the weekend.', 'He sent a joke.'],
  visit: ['He fixed the kitchen tap.', 'We walked along the river.', 'He stayed for the night.'],
  meal: ['We tried the new place by the station.', 'Sunday lunch here.', 'He cooked for me.'],
  activity: ['The match, in the rain.', 'We went to the garden centre.', 'A film, his choice.'],
  article: ['The piece about trains that I kept for him.', 'A recipe he might like.'],
  gift: ['Socks, the warm ones.', 'A book token.', 'Jam from the garden.'],
  letter: ['A card, to say that I thought of him.', 'Two pages, about the old house.'],
};

/** What he mentioned, and what she could ask about it later. */
export const MENTIONS: readonly (readonly [mentioned: string, ask: string])[] = [
  ['His driving test is soon.', 'how the driving test went'],
  ['He has an interview next week.', 'how the interview went'],
  ['The landlord may sell the flat.', 'whether he can stay in the flat'],
  ['His knee hurts after running.', 'how his knee is'],
  ['Sam is moving away.', 'how it is without Sam'],
  ['They may go camping in June.', 'where they will go camping'],
  ['He is learning to make pasta.', 'how the pasta turned out'],
  ['The boiler makes a noise again.', 'whether the boiler is mended'],
];

export const ANSWERS = [
  'Better than he had feared.',
  'It went well.',
  'Not yet, he is waiting.',
  '',
];

/** Days in the life of a boy at home, a teenager and a man. */
export const EVENTS: Readonly<
  Record<'child' | 'teen' | 'adult', readonly (readonly [title: string, kind: MilestoneKind])[]>
> = {
  child: [
    ['Swimming badge', 'exam'],
    ['First day in the new class', 'first-day'],
    ['School concert', 'event'],
    ['Football tournament', 'event'],
    ['Camping trip', 'other'],
  ],
  teen: [
    ['Driving test', 'exam'],
    ['Maths exam', 'exam'],
    ['First day at the bakery', 'first-day'],
    ['Concert with the band', 'event'],
    ['School trip to the coast', 'other'],
  ],
  adult: [
    ['Driving test', 'exam'],
    ['Final exam', 'exam'],
    ['First day at the new job', 'first-day'],
    ['Concert with the band', 'event'],
    ['Half marathon', 'event'],
    ['Moves to the new flat', 'move'],
    ['Camping trip', 'other'],
  ],
};

/** A day that comes back every year, by the same three. */
export const ANNIVERSARIES: Readonly<Record<keyof typeof EVENTS, string>> = {
  child: 'The day we got the dog',
  teen: 'The day we moved here',
  adult: 'The day he moved out',
};

export const OWN_KINDS = ['Video call', 'Postcard', 'Online game'];

export const TOPICS_TO_LEAVE = ['money', 'his weight', 'when he will settle down', 'the divorce'];

/** A day that weeks are counted from. */
const SOME_SUNDAY = parseLocalDate('2024-01-07');

/** What two people keep going, and when. */
export const TRADITIONS: readonly (readonly [
  title: string,
  recurrence: Recurrence,
  tied: string,
])[] = [
  [
    'Sunday call',
    { every: 'weeks', interval: 1, weekday: 0, from: SOME_SUNDAY },
    'when the washing-up is done',
  ],
  [
    'Saturday football on the phone',
    { every: 'weeks', interval: 2, weekday: 6, from: SOME_SUNDAY },
    '',
  ],
  ['Lunch on the first Saturday', { every: 'month', week: 1, weekday: 6 }, ''],
  ['Birthday pancakes', { every: 'birthday' }, ''],
  ['Baking day', { every: 'year-before', weekday: 6, month: 12, day: 25 }, ''],
];

/** What they have planned. */
export const PLANS: readonly string[] = ['Lunch at the harbour', 'Help with the shelves', 'A walk'];

/** What they have agreed. */
export const AGREEMENTS: readonly string[] = [
  'A text before a visit, always',
  'No talk about money at the table',
];

/** Ideas that mothers had themselves. */
export const OWN_IDEAS: readonly (readonly [title: string, words: string, practice: Practice])[] = [
  [
    'Bring him a jar of the plum jam',
    'Plum jam day. There is a jar with your name on it.',
    'meals',
  ],
  ['Walk the dog along the canal together', 'The dog says Saturday, ten o’clock.', 'quality-time'],
  ['Send him the crossword clue I am stuck on', 'Seven letters, “old sailor”. Help.', 'play'],
];
