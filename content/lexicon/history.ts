import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const HISTORY: readonly LexiconEntry[] = [
  about(
    'history, historian, history degree, british history',
    'medieval, tudor, dan snow, mary beard, century-old, national archives, archaeologists, battlefield, victorian, primary sources',
    'historyextra.com, historytoday.com, historyhit.com',
  ),
  about(
    'romans, ancient rome, roman history, roman empire',
    "julius caesar, hadrian's wall, pompeii, gladiator, emperor nero, roman villa, augustus, legionary, colosseum, mary beard, cicero, roman fort",
    'the-romans.co.uk, heritagedaily.com',
  ),
  about(
    'ancient greece, greek mythology, mythology, norse mythology, greek myths',
    'zeus, homer, odyssey, athens, alexander the great, sparta, medusa, stephen fry mythos, achilles, acropolis, hercules, thor',
    'theoi.com, greekmythology.com, ancient-greece.org',
  ),
  about(
    'ancient egypt, egyptians, pyramids, mummies, pharaohs, egyptology',
    'tutankhamun, cleopatra, sphinx, hieroglyphs, howard carter, giza, nefertiti, valley of the kings, ramesses',
    'nilemagazine.com',
  ),
  about(
    'vikings, anglo-saxons, norse, the dark ages, saxons',
    'longship, norsemen, sutton hoo, ragnar, danelaw, odin, king alfred, valhalla, runes, jorvik, last kingdom, beowulf',
    'vikingarchaeology.com, jorvikvikingcentre.co.uk, thevikingherald.com',
  ),
  about(
    'knights, castles, medieval history, middle ages, tudors, kings and queens',
    'crusades, william the conqueror, henry viii, anne boleyn, joust, richard iii, black death, magna carta, moat, battle of hastings, agincourt, templar',
    'medievalists.net, tudorsociety.com, theanneboleynfiles.com',
  ),
  about(
    'second world war, ww2, wwii, world war two, world war 2, d-day',
    'hitler, winston churchill, nazi, dunkirk, battle of britain, normandy landings, holocaust, blitz, bletchley park, spitfire, pearl harbor, wehrmacht',
    'warhistoryonline.com, ww2talk.com',
  ),
  about(
    'first world war, ww1, world war one, the great war, military history, napoleonic wars',
    'somme, trenches, western front, passchendaele, armistice, wilfred owen, waterloo, trafalgar, gallipoli, napoleon, american civil war',
    'greatwar.co.uk, militaryhistorynow.com, military-history.org',
  ),
  about(
    'tanks, military vehicles, battle tanks, weapons, swords',
    'sherman tank, tiger tank, bovington, panzer, tank museum, churchill tank, challenger 2, armoured vehicle, t-34, musket, world of tanks',
    'tankmuseum.org, tanks-encyclopedia.com, forgottenweapons.com',
  ),
  about(
    'american history, american civil war, wild west, cowboys, us presidents, native americans',
    'abraham lincoln, george washington, gettysburg, founding fathers, benjamin franklin, john f kennedy, confederate, billy the kid, jfk, frontier, sitting bull, thomas jefferson',
    'battlefields.org, truewestmagazine.com',
  ),
  about(
    'archaeology, archaeologist, archaeological digs, time team',
    'excavation, unearthed, stonehenge, burial, bronze age, neolithic, ancient tomb, skeleton, phil harding, artefacts, iron age',
    'archaeology.co.uk, archaeology.org, heritagedaily.com',
  ),
  about(
    'genealogy, family history, family tree, ancestry, ancestors',
    'census, dna test, who do you think you are, parish records, genealogist, ancestry.com, ancestral, surname, findmypast, great-great-grandfather, birth certificate, dna matches',
    'family-tree.co.uk, familysearch.org, genealogyintime.com',
  ),
  about(
    'pirates, cold war, spies, espionage, codes and ciphers, cryptography, ninjas, samurai',
    'mi5, mi6, kgb, cia, enigma machine, blackbeard, berlin wall, codebreaker, shogun, alan turing, double agent, soviet spy',
    'spymuseum.org, coldwarconversations.com',
  ),
  about(
    'royal family, the royals, monarchy, king charles, queen elizabeth',
    'prince william, buckingham palace, prince harry, princess diana, kate middleton, meghan markle, coronation, windsor castle, camilla, jubilee, princess kate, balmoral',
    'royal.uk, royalcentral.co.uk, majestymagazine.com',
  ),
];
