import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const MUSIC: readonly LexiconEntry[] = [
  about(
    'guitar, guitars, guitarist, electric guitar, playing the guitar, acoustic guitar',
    'fender, jimi hendrix, chords, riff, stratocaster, les paul, eric clapton, fretboard, fingerstyle, eddie van halen, pedalboard',
    'guitarworld.com, guitar.com, premierguitar.com',
  ),
  about(
    'bass guitar, bassist, double bass, bass player',
    'jaco pastorius, victor wooten, slap bass, bassline, bass lines, precision bass, upright bass, james jamerson, geddy lee',
    'notreble.com, bassplayer.com, talkingbass.net',
  ),
  about(
    'piano, pianist, keyboard, playing the piano',
    'steinway, concerto, chopin, lang lang, beethoven, sonata, piano teacher, glenn gould, grand piano, yuja wang, pianoforte',
    'pianistmagazine.com, pianostreet.com, pianoworld.com',
  ),
  about(
    'drums, drumming, drummer, drum kit, percussion',
    'ringo starr, john bonham, dave grohl, snare, keith moon, cymbals, buddy rich, neil peart, drum solo, charlie watts, drum beat',
    'moderndrummer.com, drummerworld.com, drumeo.com',
  ),
  about(
    'violin, cello, viola, orchestra, string instruments, fiddle',
    'stradivarius, violinist, cellist, yo-yo ma, concerto, nicola benedetti, string quartet, paganini, itzhak perlman, sheku kanneh-mason, fiddler, luthier',
    'thestrad.com, violinist.com',
  ),
  about(
    'saxophone, trumpet, brass band, clarinet, flute, trombone, wind band',
    'saxophonist, miles davis, john coltrane, colliery band, cornet, flautist, tuba, louis armstrong, woodwind, embouchure',
    '4barsrest.com, bestsaxophonewebsiteever.com, trumpetguild.org',
  ),
  about(
    'ukulele, banjo, mandolin, bagpipes, accordion, harmonica, folk instruments',
    'ukulele orchestra, banjo player, george formby, piper, bela fleck, pipe band, bluegrass, concertina, harpist, hurdy-gurdy, tin whistle, jake shimabukuro',
    'ukulelehunt.com, banjohangout.org, gotaukulele.com',
  ),
  about(
    'singing, choir, singer, choirs, vocals, a cappella, choral music',
    'choral, soprano, karaoke, gareth malone, singing lessons, tenor, vocal coach, barbershop, rock choir, choirmaster, baritone, pavarotti',
    'choralnet.org, gramophone.co.uk, singwise.com',
  ),
  about(
    'songwriting, making music, music production, home recording, producing music, music technology',
    'ableton, logic pro, synthesizer, recording studio, rick rubin, mixing desk, midi, audio engineer, sampler, abbey road',
    'soundonsound.com, musictech.com, musicradar.com',
  ),
  about(
    'djing, dj, electronic music, techno, house music, edm, drum and bass',
    'turntable, ibiza, carl cox, daft punk, nightclub, rave, fatboy slim, aphex twin, jungle music, dj set, boiler room, warehouse party',
    'mixmag.net, djmag.com',
  ),
  about(
    'hip-hop, rap, hip hop, rapper, grime, drill music',
    'kendrick lamar, kanye west, jay-z, eminem, stormzy, tupac, freestyle, mixtape, wu-tang clan, nicki minaj, drake',
    'hiphopdx.com, xxlmag.com, allhiphop.com',
  ),
  about(
    'rock music, rock, classic rock, rock bands, rock and roll',
    'led zeppelin, pink floyd, rolling stones, foo fighters, ac/dc, guitar solo, frontman, rock star, bruce springsteen, rock hall of fame, deep purple',
    'loudersound.com, classicrockmag.com, ultimateclassicrock.com',
  ),
  about(
    'metal, heavy metal, metal music, death metal, black metal',
    'metallica, iron maiden, black sabbath, ozzy osbourne, slayer, download festival, slipknot, mosh pit, wacken, judas priest, thrash, doom metal',
    'metalhammer.com, metalsucks.net, blabbermouth.net',
  ),
  about(
    'punk, punk rock, emo, pop punk, hardcore music',
    'sex pistols, the clash, ramones, green day, blink-182, joe strummer, my chemical romance, mohawk, johnny rotten, cbgb, paramore, dead kennedys',
    'punknews.org, dyingscene.com, kerrang.com',
  ),
  about(
    'indie music, indie, britpop, alternative music, new bands, live music, gigs',
    'arctic monkeys, blur, radiohead, johnny marr, glastonbury, indie band, debut album, julian casablancas, vampire weekend, shoegaze, tame impala, sophomore album',
    'nme.com, pitchfork.com, stereogum.com',
  ),
  about(
    'music festivals, glastonbury, festivals',
    'coachella, headliner, pyramid stage, worthy farm, reading festival, festival line-up, wireless festival, bestival, lollapalooza, latitude festival, burning man, michael eavis',
    'efestivals.co.uk, glastonburyfestivals.co.uk, festivalinsider.com',
  ),
  about(
    'jazz, jazz music',
    "miles davis, john coltrane, duke ellington, louis armstrong, saxophonist, bebop, thelonious monk, ronnie scott's, herbie hancock, billie holiday, charlie parker, big band",
    'jazztimes.com, allaboutjazz.com, downbeat.com',
  ),
  about(
    'blues, blues music, soul music, funk, northern soul, motown',
    "bb king, muddy waters, aretha franklin, james brown, marvin gaye, stevie wonder, otis redding, wigan casino, robert johnson, buddy guy, stax, howlin' wolf",
    'bluesrockreview.com, soultracks.com, livingblues.com',
  ),
  about(
    'reggae, ska, dub, dancehall',
    'bob marley, jamaican music, two-tone ska, lee scratch perry, toots and the maytals, rastafari, trojan records, peter tosh, sound system, jimmy cliff, two tone',
    'reggaeville.com, unitedreggae.com, largeup.com',
  ),
  about(
    'country music, country and western, bluegrass, americana',
    'nashville, dolly parton, johnny cash, willie nelson, grand ole opry, luke combs, garth brooks, morgan wallen, hank williams, chris stapleton, kacey musgraves, honky-tonk',
    'theboot.com, tasteofcountry.com, savingcountrymusic.com',
  ),
  about(
    'folk music, folk, traditional music, irish music, sea shanties, morris dancing',
    'folk singer, bob dylan, joan baez, fairport convention, cambridge folk festival, ceilidh, sandy denny, the dubliners, kate rusby, woody guthrie, seth lakeman',
    'brightyoungfolk.com, thelivingtradition.co.uk',
  ),
  about(
    'classical music, classical, proms',
    'beethoven, mozart, bach, symphony, conductor, philharmonic, mahler, concerto, royal albert hall, simon rattle, vivaldi',
    'classicfm.com, gramophone.co.uk, bachtrack.com',
  ),
  about(
    'composing, film music, soundtracks, film scores, composer',
    'hans zimmer, john williams, ennio morricone, film composer, soundtrack album, orchestral score, danny elfman, theme tune, hildur gudnadottir, string section, max richter',
    'filmmusicreporter.com, moviemusicuk.us, filmtracks.com',
  ),
  about(
    'pop music, pop, boy bands, eurovision',
    'number one single, harry styles, ed sheeran, dua lipa, ariana grande, one direction, brit awards, billie eilish, justin bieber, pop star',
    'popjustice.com, officialcharts.com, billboard.com',
  ),
  about(
    'k-pop, kpop, bts, korean pop, blackpink',
    'girl group, stray kids, jungkook, hybe, k-pop idol, newjeans, gangnam style, seoul, army fandom',
    'soompi.com, allkpop.com, koreaboo.com',
  ),
  about(
    'vinyl, records, record collecting, vinyl records, record shops, hi-fi, audiophile',
    'record store day, turntable, crate digging, record player, discogs, rough trade, stylus, reissue, gatefold',
    'thevinylfactory.com, discogs.com, whathifi.com',
  ),
  about(
    'synths, synthesizers, modular synths, synthesisers',
    'moog, eurorack, roland tr-808, drum machine, ableton, oscillator, korg, analogue synth, kraftwerk, buchla',
    'synthtopia.com, matrixsynth.com, sonicstate.com',
  ),
];
