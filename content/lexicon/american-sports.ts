import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const AMERICAN_SPORTS: readonly LexiconEntry[] = [
  about(
    'nba, basketball, playing basketball, hoops',
    'lebron james, steph curry, michael jordan, slam dunk, three-pointer, point guard, lakers, celtics, triple-double, nba finals, kobe bryant, free throw',
    'nba.com, basketball-reference.com, hoopshype.com',
  ),
  about(
    'los angeles lakers, lakers, la lakers',
    "lebron james, kobe bryant, magic johnson, anthony davis, shaquille o'neal, luka doncic, kareem abdul-jabbar, jeanie buss, showtime lakers",
    'silverscreenandroll.com, lakersnation.com',
  ),
  about(
    'boston celtics, nba celtics',
    'jayson tatum, jaylen brown, larry bird, bill russell, td garden, kevin garnett, paul pierce, red auerbach, joe mazzulla',
    'celticsblog.com',
  ),
  about(
    'golden state warriors, the warriors nba',
    'steph curry, stephen curry, klay thompson, draymond green, steve kerr, kevin durant, splash brothers, chase center, andre iguodala',
    'goldenstateofmind.com',
  ),
  about(
    "women's basketball, wnba",
    'caitlin clark, aja wilson, breanna stewart, las vegas aces, new york liberty, sue bird, diana taurasi, brittney griner, angel reese',
    'wnba.com',
  ),
  about(
    'college basketball, march madness, ncaa basketball',
    'final four, duke blue devils, ncaa bracket, north carolina tar heels, kentucky wildcats, kansas jayhawks, coach k, gonzaga, sweet sixteen',
  ),
  about(
    'baseball, mlb, major league baseball, softball',
    'world series, home run, pitcher, shortstop, shohei ohtani, bullpen, batting average, spring training, outfielder, babe ruth, national league, cooperstown',
    'mlb.com, baseball-reference.com, fangraphs.com',
  ),
  about(
    'new york yankees, yankees',
    'yankee stadium, aaron judge, derek jeter, babe ruth, mickey mantle, brian cashman, alex rodriguez, mariano rivera, bronx bombers',
    'pinstripealley.com',
  ),
  about(
    'boston red sox, red sox',
    'fenway, fenway park, david ortiz, ted williams, mookie betts, green monster, curse of the bambino, pedro martinez, rafael devers',
    'overthemonster.com',
  ),
  about(
    'ice hockey, nhl, hockey on ice',
    'stanley cup, slap shot, wayne gretzky, sidney crosby, alex ovechkin, connor mcdavid, goaltender, power play goal, zamboni, puck, hat trick nhl, defenseman',
    'nhl.com, hockey-reference.com, eliteleague.co.uk',
  ),
  about(
    'lacrosse, lax',
    'lacrosse stick, midfielder, faceoff, syracuse orange, premier lacrosse league, lacrosse league, attackman, haudenosaunee, johns hopkins',
    'uslaxmagazine.com, laxmagazine.com',
  ),
  about(
    'wrestling, wwe, pro wrestling, professional wrestling, aew',
    'wrestlemania, john cena, hulk hogan, roman reigns, royal rumble, smackdown, vince mcmahon, the undertaker, cody rhodes, cm punk, summerslam, tag team',
    'wwe.com, wrestlinginc.com, cagesideseats.com',
  ),
  about(
    'chicago bulls, nba bulls',
    'michael jordan, scottie pippen, the last dance, dennis rodman, phil jackson, derrick rose, united center, zach lavine',
    'blogabull.com',
  ),
  about(
    'new york knicks, knicks',
    'madison square garden, jalen brunson, patrick ewing, julius randle, tom thibodeau, carmelo anthony, karl-anthony towns, knicks fans',
    'postingandtoasting.com',
  ),
  about(
    'los angeles dodgers, dodgers',
    'dodger stadium, chavez ravine, clayton kershaw, jackie robinson, vin scully, sandy koufax, dave roberts, freddie freeman, fernando valenzuela',
    'truebluela.com',
  ),
  about(
    'chicago cubs, cubs baseball',
    'wrigley field, wrigleyville, billy goat curse, anthony rizzo, theo epstein, ernie banks, kris bryant, 2016 world series, craig counsell',
    'bleedcubbieblue.com',
  ),
  about(
    'toronto maple leafs, maple leafs, canadian hockey',
    'auston matthews, mitch marner, john tavares, scotiabank arena, hockey night in canada, original six, william nylander, battle of ontario, mats sundin',
    'pensionplanpuppets.com',
  ),
  about(
    'boston bruins, bruins hockey',
    'bobby orr, brad marchand, patrice bergeron, td garden, david pastrnak, original six, zdeno chara, jeremy swayman, don cherry',
    'stanleycupofchowder.com',
  ),
  about(
    'montreal canadiens, the habs',
    'bell centre, carey price, nick suzuki, cole caufield, maurice richard, guy lafleur, original six, bleu blanc rouge',
    'habseyesontheprize.com',
  ),
  about(
    'toronto raptors, raptors basketball',
    'kawhi leonard, vince carter, scottie barnes, masai ujiri, kyle lowry, we the north, pascal siakam, scotiabank arena',
    'raptorshq.com',
  ),
];
