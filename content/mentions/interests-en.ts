/**
 * Common words for what people enjoy, in small letters: what they name is no name of its own, so
 * that "Chess" is "chess" inside a sentence. A word that is as often a name ("Go", "Friends") is
 * none of them.
 */
export const COMMON_INTEREST_WORDS: ReadonlySet<string> = new Set(
  [
    'football rugby cricket tennis golf hockey netball basketball volleyball baseball badminton squash',
    'snooker pool darts bowling boxing wrestling judo karate fencing archery athletics gymnastics',
    'running jogging walking hiking rambling climbing bouldering mountaineering cycling biking',
    'skateboarding skating skiing snowboarding surfing sailing rowing kayaking canoeing paddling',
    'swimming diving fishing angling camping riding yoga pilates weightlifting fitness gym sport sports',
    'chess draughts cards poker puzzles crosswords quizzes games gaming boardgames computers coding',
    'programming electronics robots robotics lego models trains planes cars motorbikes bikes engines',
    'music jazz blues rock punk metal techno rap opera classical folk indie hip-hop singing choir',
    'guitar piano drums drumming violin bass cello trumpet saxophone flute ukulele keyboard concerts',
    'festivals records vinyl films film movies cinema theatre musicals comedy television anime manga',
    'comics cartoons podcasts radio books novels poetry reading writing history politics philosophy',
    'science fiction sci-fi fantasy astronomy stars space physics chemistry biology maths languages',
    'art drawing painting sketching sculpture pottery ceramics photography design fashion trainers',
    'woodwork carpentry knitting sewing crafts crochet origami gardening plants allotments cooking',
    'baking barbecues bread cakes food ramen pasta sushi curry pizza cheese coffee tea beer wine whisky',
    'brewing travel travelling nature wildlife animals dogs cats horses birds birdwatching insects',
    'outdoors volunteering dancing dance ballet salsa collecting antiques stamps coins maps',
  ]
    .join(' ')
    .split(' '),
);

/** Words that may stand with them: "old films", "being outdoors", "board games with". */
export const WORDS_WITH_INTERESTS: ReadonlySet<string> = new Set(
  [
    'a an the his and or of with on in at by from for to about all any new old vintage classic good',
    'being playing watching doing making going learning listening looking',
    'board card video computer table rock indoor outdoor mountain road trail wild open water ice horse',
    'motor bird model live electric acoustic street modern ancient military local family',
  ]
    .join(' ')
    .split(' '),
);
