import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const PLACES_AND_TRAVEL: readonly LexiconEntry[] = [
  about(
    'travel, travelling, backpacking trips, holidays, interrailing, adventure travel, his travels',
    'backpackers, lonely planet, bucket list, hostel, passport, digital nomad, itinerary, solo travel, wanderlust, road trip, airbnb, round-the-world',
    'lonelyplanet.com, nomadicmatt.com, cntraveller.com',
  ),
  about(
    'london, living in london',
    'sadiq khan, hackney, thames, brixton, covent garden, south bank, shoreditch, peckham, big ben, camden, westminster',
    'londonist.com',
  ),
  about(
    'scotland, edinburgh, glasgow, the highlands, hebrides',
    'scottish, loch ness, isle of skye, holyrood, royal mile, kilt, haggis, burns night, nicola sturgeon',
    'visitscotland.com, scotsman.com, heraldscotland.com',
  ),
  about(
    'wales, welsh, cardiff, learning welsh',
    'snowdonia, pembrokeshire, eisteddfod, cymru, anglesey, brecon beacons, gower, welsh language, swansea, dylan thomas',
    'visitwales.com, walesonline.co.uk, nation.cymru',
  ),
  about(
    'ireland, dublin, northern ireland, belfast, irish culture',
    "irish, guinness, st patrick's day, galway, wild atlantic way, giant's causeway, cork city, james joyce, gaeltacht, temple bar",
    'irishtimes.com, ireland.com, irishcentral.com',
  ),
  about(
    'cornwall, devon, yorkshire, manchester city centre, bristol, brighton, northumberland, norfolk',
    'cornish, st ives, padstow, dartmoor, whitby, yorkshire dales, mancunian, newquay, exmoor',
    'visitcornwall.com, yorkshire.com',
  ),
  about(
    'france, paris, living in france, french culture',
    'parisian, eiffel tower, provence, macron, normandy, louvre, montmartre, dordogne, brittany, bordeaux',
    'thelocal.fr, thegoodlifefrance.com',
  ),
  about(
    'spain, barcelona city, madrid, living in spain',
    'spanish, catalonia, gaudi, andalusia, sagrada familia, seville, majorca, ibiza, costa brava, tapas',
    'thelocal.es, spain.info',
  ),
  about(
    'italy, rome, venice, florence, sicily, tuscany',
    'italian, tuscan, vatican, sicilian, milan, venetian, amalfi, colosseum, gondola, naples',
    'thelocal.it, italymagazine.com',
  ),
  about(
    'germany, berlin, munich, living in germany, austria, vienna',
    'oktoberfest, bavaria, hamburg, autobahn, angela merkel, bundestag, kreuzberg, viennese, christmas markets, brandenburg gate',
    'thelocal.de, exberliner.com',
  ),
  about(
    'netherlands, amsterdam, holland, belgium, brussels',
    "dutch, canals, rijksmuseum, rotterdam, van gogh museum, tulips, utrecht, the hague, bruges, king's day",
    'dutchnews.nl, iamsterdam.com, brusselstimes.com',
  ),
  about(
    'scandinavia, norway, sweden, denmark, finland, copenhagen, stockholm',
    'nordic, hygge, fjord, lapland, swedish, norwegian, helsinki, danish, finnish, oslo',
    'thelocal.se, thelocal.dk, lifeinnorway.net',
  ),
  about(
    'iceland, greenland, faroe islands',
    'reykjavik, blue lagoon, geyser, bjork, glacier lagoon, puffins, westfjords, hot springs, grindavik',
    'icelandreview.com, grapevine.is',
  ),
  about(
    'greece, greek islands, turkey, istanbul, croatia, cyprus',
    'crete, santorini, athens, corfu, dubrovnik, bosphorus, aegean, cappadocia, mykonos, zakynthos',
    'greekreporter.com, greecetravel.com, dailysabah.com',
  ),
  about(
    'switzerland, the alps, zurich, geneva',
    'swiss, matterhorn, zermatt, alpine, eiger, jungfrau, lake geneva, interlaken, fondue, mont blanc',
    'swissinfo.ch, thelocal.ch, myswitzerland.com',
  ),
  about(
    'portugal, lisbon, porto, algarve, madeira',
    'portuguese, azores, lisboa, pasteis de nata, fado, sintra, douro, alfama, ericeira, cristiano ronaldo airport',
    'theportugalnews.com, portugalresident.com',
  ),
  about(
    'eastern europe, poland, prague, budapest, czech republic, ukraine, russia',
    'krakow, warsaw, hungarian, kyiv, transylvania, zelensky, baltic, moscow, chernobyl',
    'kyivindependent.com, thefirstnews.com, themoscowtimes.com',
  ),
  about(
    'japan, tokyo, japanese culture, kyoto, osaka, living in japan',
    'shinkansen, mount fuji, cherry blossom, sumo, japanese, hokkaido, shibuya, onsen, harajuku, hiroshima, geisha, ryokan',
    'japantimes.co.jp, tokyocheapo.com, soranews24.com',
  ),
  about(
    'korea, south korea, seoul, korean culture',
    'korean, busan, k-drama, gangnam, jeju, dmz, hallyu, hanbok, samsung, squid game',
    'koreaherald.com, koreatimes.co.kr, theseoulguide.com',
  ),
  about(
    'china, hong kong, shanghai, beijing, taiwan, chinese culture',
    'great wall, forbidden city, xi jinping, cantonese, terracotta army, lunar new year, taipei, kowloon, sichuan province, yangtze',
    'scmp.com, thatsmags.com, sixthtone.com',
  ),
  about(
    'thailand, vietnam, bali, south-east asia, singapore, bangkok, philippines, indonesia',
    'hanoi, phuket, chiang mai, saigon, koh samui, angkor wat, cambodia, mekong, thai, full moon party',
    'bangkokpost.com, travelfish.org, coconuts.co',
  ),
  about(
    'india, mumbai, delhi, bollywood, indian culture, sri lanka',
    'taj mahal, kerala, rajasthan, narendra modi, goa, shah rukh khan, himalayan, kolkata, bengaluru, river ganges',
    'thehindu.com, bollywoodhungama.com',
  ),
  about(
    'australia, sydney, melbourne, living in australia, brisbane, perth australia',
    'outback, aussie, great barrier reef, kangaroo, queensland, bondi, tasmania, uluru, koala, aboriginal',
    'australiangeographic.com.au, australia.com',
  ),
  about(
    'new zealand, kiwi, auckland, queenstown, wellington',
    'maori, jacinda ardern, south island, north island, milford sound, rotorua, christchurch, hobbiton, te reo, tongariro',
    'nzherald.co.nz, newzealand.com',
  ),
  about(
    'new york, new york city, nyc, brooklyn, manhattan',
    'new yorkers, central park, times square, broadway, empire state building, statue of liberty, bronx, subway, harlem, queens borough',
    'gothamist.com, 6sqft.com',
  ),
  about(
    'america, usa, united states, california, los angeles, san francisco, route 66, american road trips',
    'grand canyon, las vegas, golden gate, hollywood sign, californian, national park, death valley, big sur, american dream, texas',
    'visittheusa.com, roadtripusa.com',
  ),
  about(
    'florida, disney world, disneyland, theme parks, roller coasters, rollercoasters, alton towers',
    'universal orlando, coaster, thorpe park, magic kingdom, six flags, orlando, epcot, amusement park, cedar point',
    'coasterpedia.net, themeparkinsider.com, coaster101.com',
  ),
  about(
    'canada, vancouver, toronto, montreal, canadian',
    'rocky mountains, banff, british columbia, justin trudeau, niagara falls, quebec, ontario, moose, yukon, whistler',
    'canadiangeographic.ca, dailyhive.com',
  ),
  about(
    'mexico, brazil, argentina, south america, peru, latin america, cuba, chile',
    'machu picchu, patagonia, buenos aires, rio de janeiro, amazon rainforest, inca, mexico city, galapagos, colombia, andean',
    'latinamericareports.com, mexiconewsdaily.com, batimes.com.ar',
  ),
  about(
    'africa, south africa, kenya, morocco, egypt, tanzania, cape town, nigeria',
    'safari, kilimanjaro, serengeti, marrakech, nelson mandela, lagos, nairobi, sahara, victoria falls, kruger',
    'africageographic.com, mg.co.za, getaway.co.za',
  ),
  about(
    'dubai, israel, middle east, jordan country, abu dhabi, iran, saudi arabia',
    'burj khalifa, tel aviv, jerusalem, petra, emirates, persian gulf, wadi rum, qatar, oman, bedouin',
    'thenationalnews.com, gulfnews.com, timesofisrael.com',
  ),
];
