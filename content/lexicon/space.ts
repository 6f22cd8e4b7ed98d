import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const SPACE: readonly LexiconEntry[] = [
  about(
    'space, space exploration, astronauts, nasa, rockets, astronaut',
    'spacecraft, international space station, mars rover, tim peake, neil armstrong, artemis mission, spacewalk, apollo 11, orbit, chris hadfield, buzz aldrin, moon landing',
    'space.com, spaceflightnow.com, nasa.gov',
  ),
  about(
    'astronomy, stargazing, telescopes, stars and planets, astrophysics, telescope, cosmology',
    'astronomers, hubble, james webb, galaxy, black hole, nebula, exoplanet, meteor shower, big bang, supernova, eclipse, patrick moore',
    'skyandtelescope.org, astronomy.com, universetoday.com',
  ),
  about(
    'spacex, private spaceflight, blue origin, starship',
    'falcon 9, elon musk, starlink, falcon heavy, crew dragon, jeff bezos, booster landing, launchpad, boca chica, cape canaveral, rocket lab, gwynne shotwell',
    'spacenews.com, teslarati.com',
  ),
  about(
    'mars, the moon, planets, solar system, jupiter, saturn',
    "curiosity rover, perseverance rover, lunar, martian, red planet, pluto, venus, saturn's rings, cassini, voyager probe, asteroid, europa clipper",
    'planetary.org, space.com, marsnews.com',
  ),
  about(
    'astrophotography, northern lights, aurora, meteor showers, eclipses, night sky',
    'milky way, aurora borealis, deep sky, dark skies, perseids, star trails, comet, solar eclipse, blood moon, supermoon, night sky photographer, noctilucent',
    'astrobackyard.com, spaceweather.com, astrobin.com',
  ),
];
