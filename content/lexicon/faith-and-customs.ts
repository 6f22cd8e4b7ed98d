import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FAITH_AND_CUSTOMS: readonly LexiconEntry[] = [
  about(
    'christmas, advent, christmas traditions',
    'santa claus, father christmas, christmas tree, mince pies, carol singers, advent calendar, nativity, christmas pudding, festive, christmas jumper, stocking fillers, reindeer',
    'whychristmas.com',
  ),
  about(
    'halloween, bonfire night, fireworks, easter, pancake day, carnivals',
    'pumpkin carving, trick-or-treat, guy fawkes, easter egg, firework display, mardi gras, pancake race, notting hill carnival, spooky, easter bunny, costume party, sparklers',
  ),
  about(
    'christianity, church, faith, bible, theology, religion, catholic',
    'archbishop, pope francis, vatican, church of england, gospel, cs lewis, vicar, jesus christ, prayer, cathedral, methodist, worship',
    'churchtimes.co.uk, christianitytoday.com, catholicherald.co.uk',
  ),
  about(
    'church buildings, cathedrals, stately homes, national trust, heritage, english heritage, castles and ruins',
    'country house, abbey, stained glass, listed building, medieval church, historic house, bell ringing, gargoyle, canterbury cathedral, blenheim, simon jenkins',
    'nationaltrust.org.uk, english-heritage.org.uk, nationalchurchestrust.org',
  ),
  about(
    'folklore, fairy tales, legends, king arthur, paganism, tarot, astrology, witchcraft',
    'camelot, merlin, druids, brothers grimm, zodiac, horoscope, solstice, stonehenge, green man, wicca, excalibur, folk tales',
    'folklorethursday.com, astrology.com, astro.com',
  ),
  about(
    'islam, ramadan, muslim, eid, muslim life',
    'mosque, quran, iftar, imam, hijab, prophet muhammad, halal, hajj',
    '5pillarsuk.com, islamicity.org',
  ),
  about(
    'judaism, jewish life, jewish, hanukkah, jewish history',
    'synagogue, torah, passover, rabbi, kosher, rosh hashanah, yiddish, bar mitzvah, yom kippur, chief rabbi',
    'thejc.com, jewishnews.co.uk, myjewishlearning.com',
  ),
  about(
    'hinduism, diwali, sikhism, sikh, hindu',
    'gurdwara, krishna, bhagavad gita, holi festival, vaisakhi, ganesh, golden temple, ramayana, turban, guru nanak',
    'hinduismtoday.com, sikhnet.com',
  ),
];
