import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const AMERICAN_FOOTBALL: readonly LexiconEntry[] = [
  about(
    'american football, nfl, the super bowl, gridiron',
    'quarterback, touchdown, linebacker, patrick mahomes, tom brady, wide receiver, nfl draft, afc championship, roger goodell, cornerback',
    'nfl.com, profootballtalk.com',
  ),
  about(
    'green bay packers, packers',
    'lambeau, lambeau field, aaron rodgers, vince lombardi, brett favre, jordan love, cheesehead, nfc north, matt lafleur',
    'packers.com, acmepackingcompany.com',
  ),
  about(
    'dallas cowboys, nfl cowboys',
    'jerry jones, dak prescott, tony romo, micah parsons, emmitt smith, at&t stadium, nfc east, ceedee lamb, troy aikman',
    'dallascowboys.com, bloggingtheboys.com',
  ),
  about(
    'new england patriots, nfl patriots, patriots football',
    'bill belichick, belichick, tom brady, gillette stadium, robert kraft, gronkowski, deflategate, foxborough, drake maye',
    'patriots.com, patspulpit.com',
  ),
  about(
    'kansas city chiefs, nfl chiefs',
    'patrick mahomes, mahomes, travis kelce, andy reid, arrowhead, afc west, chris jones, taylor swift kelce',
    'chiefs.com, arrowheadpride.com',
  ),
  about(
    'san francisco 49ers, 49ers, niners',
    "levi's stadium, brock purdy, kyle shanahan, christian mccaffrey, joe montana, nfc west, jerry rice, nick bosa, colin kaepernick",
    '49ers.com, ninersnation.com',
  ),
  about(
    'college football, ncaa football',
    'crimson tide, nick saban, heisman, ohio state, big ten, rose bowl, bowl game, college football playoff, notre dame',
    '247sports.com, on3.com',
  ),
  about(
    'philadelphia eagles, nfl eagles',
    'jalen hurts, lincoln financial field, nick sirianni, saquon barkley, howie roseman, jason kelce, nick foles, philly special',
    'philadelphiaeagles.com, bleedinggreennation.com',
  ),
  about(
    'pittsburgh steelers, nfl steelers',
    'terrible towel, mike tomlin, tj watt, ben roethlisberger, acrisure stadium, steel curtain, terry bradshaw, heinz field, mean joe greene',
    'steelers.com, behindthesteelcurtain.com',
  ),
  about(
    'detroit lions, nfl lions',
    'ford field, jared goff, barry sanders, dan campbell, calvin johnson, amon-ra st brown, aidan hutchinson, nfc north',
    'detroitlions.com, prideofdetroit.com',
  ),
];
