import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const BANDS_AND_ARTISTS: readonly LexiconEntry[] = [
  about(
    'the beatles, beatles, paul mccartney, john lennon',
    'george harrison, ringo starr, abbey road, sgt pepper, fab four, beatlemania, mccartney, lennon, yoko ono, brian epstein',
    'thebeatles.com, beatlesbible.com',
  ),
  about(
    'oasis, oasis band, liam gallagher, noel gallagher',
    "wonderwall, gallagher brothers, knebworth, definitely maybe, britpop, morning glory, don't look back in anger, beady eye, bonehead, alan mcgee",
    'oasisinet.com',
  ),
  about(
    'coldplay, chris martin',
    'viva la vida, a rush of blood, music of the spheres, guy berryman, jonny buckland, british band, fix you, parachutes album',
    'coldplay.com',
  ),
  about(
    'radiohead, thom yorke',
    "ok computer, jonny greenwood, in rainbows, creep song, ed o'brien, amnesiac, paranoid android, the smile band",
    'radiohead.com',
  ),
  about(
    'arctic monkeys, alex turner',
    'i bet you look good, sheffield band, am album, whatever people say i am, matt helders, tranquility base, last shadow puppets, do i wanna know',
    'arcticmonkeys.com',
  ),
  about(
    'foo fighters, nirvana, dave grohl, kurt cobain, grunge',
    'nevermind album, taylor hawkins, smells like teen spirit, everlong, pearl jam, soundgarden, chris cornell, krist novoselic, seattle sound, courtney love',
    'foofighters.com, pearljam.com',
  ),
  about(
    'rolling stones, the rolling stones, mick jagger',
    'keith richards, charlie watts, ronnie wood, brian jones, exile on main st, sticky fingers, hackney diamonds, jagger, altamont, satisfaction song',
    'rollingstones.com, iorr.org',
  ),
  about(
    'led zeppelin, pink floyd, deep purple',
    'jimmy page, robert plant, david gilmour, roger waters, dark side of the moon, syd barrett, pete townshend, roger daltrey, stairway to heaven, john bonham',
    'ledzeppelin.com, pinkfloyd.com, brain-damage.co.uk',
  ),
  about(
    'elton john, abba, george michael, 80s music, eighties music',
    "rocketman, bernie taupin, bjorn ulvaeus, benny andersson, mamma mia, abba voyage, wham, duran duran, now that's what i call music, dancing queen",
    'eltonjohn.com, abbasite.com',
  ),
  about(
    'david bowie, bowie',
    'ziggy stardust, starman, aladdin sane, space oddity, thin white duke, blackstar, tin machine, mick ronson, spiders from mars, labyrinth film',
    'davidbowie.com, bowiebible.com',
  ),
  about(
    'taylor swift, swifties',
    "eras tour, travis kelce, taylor's version, folklore album, midnights album, reputation tour, tortured poets department, jack antonoff, cardigan song, scooter braun",
    'taylorswift.com',
  ),
  about(
    'ed sheeran, sheeran',
    'divide tour, shape of you, loop pedal, castle on the hill, mathematics tour, thinking out loud, framlingham, thinking out loud copyright',
    'edsheeran.com',
  ),
  about(
    'harry styles, one direction, niall horan, liam payne',
    "zayn malik, louis tomlinson, 1d, love on tour, watermelon sugar, directioners, harry's house, x factor",
    'hstyles.co.uk',
  ),
  about(
    'beyonce, rihanna, lady gaga, ariana grande',
    "destiny's child, fenty, little monsters, cowboy carter, renaissance tour, bad romance, lemonade album, jay-z, knowles, diva",
    'beyonce.com, ladygaga.com',
  ),
  about(
    'billie eilish, olivia rodrigo, dua lipa, sabrina carpenter',
    'finneas, happier than ever, sour album, future nostalgia, espresso song, eilish, rodrigo, drivers license, hit me hard and soft, charli xcx',
    'billieeilish.com',
  ),
  about(
    'eminem, slim shady, dr dre',
    'marshall mathers, 8 mile, lose yourself, detroit rapper, hailie, shady records, mgk, rap god, d12, aftermath records',
    'eminem.com',
  ),
  about(
    'kendrick lamar, drake rapper, kanye west, jay-z, travis scott',
    'to pimp a butterfly, yeezy, ovo, shaun carter, roc nation, rap beef, graduation album, pulitzer rapper, astroworld',
    'oklama.com',
  ),
  about(
    'stormzy, dave rapper, skepta, uk rap, central cee',
    'big for your boots, vossi bop, grime, boy better know, wiley, psychodrama, croydon rapper, mercury prize, kano, jme',
    'grmdaily.com',
  ),
  about(
    'metallica, slipknot, iron maiden, black sabbath',
    'james hetfield, lars ulrich, bruce dickinson, ozzy osbourne, tony iommi, corey taylor, master of puppets, kirk hammett, sharon osbourne, steve harris',
    'metallica.com, ironmaiden.com, slipknot1.com',
  ),
  about(
    "ac/dc, acdc, guns n' roses, aerosmith, van halen, kiss band",
    'angus young, axl rose, back in black, bon scott, brian johnson, steven tyler, appetite for destruction, sweet child, gene simmons, highway to hell',
    'acdc.com, vhnd.com',
  ),
  about(
    'red hot chili peppers, linkin park, green day, blink-182',
    'anthony kiedis, chester bennington, billie joe armstrong, john frusciante, mike shinoda, american idiot, californication, travis barker, dookie, hybrid theory',
    'redhotchilipeppers.com, greenday.com, linkinpark.com',
  ),
  about(
    'bob dylan, dylan, leonard cohen, neil young, joni mitchell',
    "blowin' in the wind, never ending tour, like a rolling stone, crazy horse, blonde on blonde, rolling thunder revue, timothee chalamet dylan, highway 61",
    'bobdylan.com, expectingrain.com',
  ),
  about(
    'bruce springsteen, springsteen, tom petty, billy joel',
    'e street band, born to run, asbury park, born in the usa, nebraska album, clarence clemons, steven van zandt, thunder road, heartbreakers',
    'brucespringsteen.net, backstreets.com',
  ),
  about(
    'elvis, elvis presley, johnny cash, fifties music',
    'graceland, jailhouse rock, lisa marie, sun records, blue suede shoes, colonel parker, presley, chuck berry, buddy holly, folsom prison',
    'elvis.com, johnnycash.com',
  ),
  about(
    'michael jackson, stevie wonder, bruno mars, the weeknd',
    'moonwalk, thriller album, jackson five, neverland, king of pop, quincy jones, billie jean, uptown funk, blinding lights',
    'michaeljackson.com',
  ),
  about(
    'gorillaz, blur band, damon albarn, morrissey, stone roses',
    'jamie hewlett, parklife, johnny marr, jarvis cocker, ian brown, meat is murder, murdoc, common people song, clint eastwood song, madchester',
    'gorillaz.com, blur.co.uk',
  ),
  about(
    'daft punk, the prodigy, chemical brothers, aphex twin, massive attack',
    'thomas bangalter, keith flint, liam howlett, firestarter, trip hop, french house, guy-manuel, underworld band, big beat',
  ),
  about(
    'queen, queen the band, queen band',
    "freddie mercury, bohemian rhapsody, brian may, roger taylor, live aid, adam lambert, we will rock you, we are the champions, john deacon, don't stop me now, killer queen",
    'queenonline.com',
  ),
  about(
    'prince, prince singer',
    'paisley park, purple rain, prince rogers nelson, little red corvette, raspberry beret, revolution band, sign o the times, when doves cry, minneapolis sound',
  ),
];
