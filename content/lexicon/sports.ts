import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const SPORTS: readonly LexiconEntry[] = [
  about(
    'boxing, boxer, the boxing gym',
    'heavyweight, tyson fury, anthony joshua, muhammad ali, mike tyson, knockout, canelo alvarez, wbc, title fight, featherweight, oleksandr usyk, katie taylor',
    'boxingscene.com, boxingnewsonline.net, badlefthook.com',
  ),
  about(
    'mma, ufc, mixed martial arts, cage fighting',
    'conor mcgregor, dana white, octagon, khabib, jon jones, submission win, bellator, ronda rousey, israel adesanya, lightweight title, nate diaz, paddy pimblett',
    'mmafighting.com, mmajunkie.usatoday.com, sherdog.com',
  ),
  about(
    'karate, judo, taekwondo, martial arts, kung fu, aikido',
    'black belt, dojo, sensei, bruce lee, sparring, kata, judoka, shaolin, tatami, wing chun, martial artist, jade jones',
    'judoinside.com, blackbeltmag.com',
  ),
  about(
    'gym, the gym, weightlifting, lifting weights, bodybuilding, strength training, weights',
    'deadlift, bench press, barbell, squats, hypertrophy, arnold schwarzenegger, powerlifting, dumbbell, creatine, progressive overload, mr olympia',
    'barbend.com, t-nation.com, menshealth.com',
  ),
  about(
    'crossfit, hyrox, strongman, powerlifting',
    "burpees, wod, kettlebell, sled push, box jumps, rich froning, world's strongest man, atlas stones, eddie hall, brian shaw, tia-clair toomey, crossfit games",
    'crossfit.com, morningchalkup.com',
  ),
  about(
    'running, runner, jogging, parkrun, his running',
    'half marathon, marathon runner, running shoes, mo farah, kipchoge, trail running, couch to 5k, sub-three, strava, 10k run, 5k run',
    'runnersworld.com, letsrun.com, fastrunning.com',
  ),
  about(
    'marathon, marathons, london marathon, half marathon',
    'eliud kipchoge, taper, 26.2, kelvin kiptum, boston marathon, hitting the wall, paula radcliffe, marathon runner, berlin marathon, great north run, new york marathon',
    'marathons.ahotu.com, marathonhandbook.com, tcslondonmarathon.com',
  ),
  about(
    'ultrarunning, trail running, ultramarathon, fell running',
    'utmb, western states, kilian jornet, spartathlon, barkley marathons, courtney dauwalter, ultra runner, 100-mile, trail race, jasmin paris, bob graham round, ultrarunner',
    'irunfar.com, ultrarunning.com',
  ),
  about(
    'triathlon, ironman, duathlon',
    'alistair brownlee, jonny brownlee, transition area, kona, swim bike run, triathlete, alex yee, wetsuit, jan frodeno, brick session, 70.3, lucy charles-barclay',
    '220triathlon.com, triathlete.com, slowtwitch.com',
  ),
  about(
    'athletics, track and field, sprinting, javelin',
    'usain bolt, 100 metres, long jump, decathlon, pole vault, 100m hurdles, dina asher-smith, keely hodgkinson, heptathlon, mondo duplantis, diamond league, sprinter',
    'worldathletics.org, athleticsweekly.com',
  ),
  about(
    'swimming, swimmer, the swimming club',
    'freestyle, breaststroke, butterfly stroke, michael phelps, adam peaty, front crawl, backstroke, katie ledecky, swimming pool, open water, lido, fina',
    'swimswam.com, swimmingworldmagazine.com',
  ),
  about(
    'wild swimming, open water swimming, cold water swimming, sea swimming',
    'cold water, lido, outdoor swimming, channel swim, dryrobe, swimming pond, ice swimming, lewis pugh, wim hof, river swimming, tidal pool',
    'outdoorswimmer.com, outdoorswimmingsociety.com',
  ),
  about(
    'cycling, biking, cyclist, road cycling, his bike',
    'tour de france, bike lane, cycle lane, peloton, chris froome, pogacar, bicycle, bradley wiggins, shimano, cycle helmet, velodrome',
    'cyclingnews.com, cyclingweekly.com, bikeradar.com',
  ),
  about(
    'tour de france, pro cycling, grand tours',
    "yellow jersey, tadej pogacar, jonas vingegaard, giro d'italia, vuelta, peloton, mark cavendish, team sky, lance armstrong, breakaway, alpe d'huez, geraint thomas",
    'letour.fr, procyclingstats.com',
  ),
  about(
    'mountain biking, mtb, bmx, downhill biking',
    'singletrack, danny macaskill, downhill track, full suspension, dirt jump, bike park, gravel bike, enduro, trail centre, bmx racing, fox forks, pump track',
    'pinkbike.com, singletrackworld.com, mbr.co.uk',
  ),
  about(
    'bike touring, bikepacking, bike building, fixing bikes, bicycle mechanic',
    'gravel bike, panniers, derailleur, frame builder, brompton, cargo bike, fixed gear, bicycle repair, steel frame, transcontinental race, penny farthing',
    'bikepacking.com, cyclingabout.com, theradavist.com',
  ),
  about(
    'skateboarding, skating, skateboard, skate park, longboarding',
    'tony hawk, kickflip, ollie, half-pipe, sky brown, thrasher, nyjah huston, vans shoes, rodney mullen',
    'thrashermagazine.com, theberrics.com',
  ),
  about(
    'parkour, freerunning, stunt scooters, roller skating, rollerblading, roller derby',
    'traceur, freerunner, storror, rooftop jump, inline skates, scooter tricks, roller rink, derby team, backflip, parkour vault',
  ),
  about(
    'gymnastics, gymnast, trampolining',
    'simone biles, max whitlock, beth tweddle, pommel horse, floor routine, balance beam, asymmetric bars, british gymnastics, nadia comaneci, tumbling',
    'intlgymnast.com, gymcastic.com, british-gymnastics.org',
  ),
  about(
    'rowing, rower, the boat race, rowing club',
    'steve redgrave, henley, regatta, coxswain, sculls, helen glover, indoor rowing, concept2, coxless, ergometer, katherine grainger',
    'row2k.com, worldrowing.com, hear-the-boat-sing.blogspot.com',
  ),
  about(
    'skiing, ski, ski holidays, cross-country skiing',
    "slalom, ski resort, piste, mikaela shiffrin, apres-ski, avalanche, chalet, lindsey vonn, off-piste, chairlift, chamonix, val d'isere",
    'skimag.com, snowheads.com, planetski.eu',
  ),
  about(
    'snowboarding, snowboard, winter sports, freestyle skiing',
    'halfpipe, shaun white, powder snow, slopestyle, chloe kim, x games, backcountry, burton snowboards, big air, zoe atkin, terrain park',
    'snowboarder.com, whitelines.com',
  ),
  about(
    'figure skating, ice skating, ice dance, speed skating',
    'triple axel, torvill and dean, ice rink, yuzuru hanyu, quadruple jump, nathan chen, skater, ilia malinin, pairs skating, short track, zamboni, michelle kwan',
    'goldenskate.com, absoluteskating.com',
  ),
  about(
    'olympics, olympic games, paralympics, winter olympics',
    'gold medal, team gb, los angeles 2028, paris 2024, opening ceremony, torch relay, medal table, ioc, paralympian, wheelchair basketball, jesse owens, tokyo 2020',
    'olympics.com, insidethegames.biz, paralympic.org',
  ),
  about(
    'horse riding, horses, horse, equestrian, show jumping, ponies, dressage',
    'stables, saddle, charlotte dujardin, three-day eventing, badminton horse trials, gallop, mare, equine, hooves, foal, livery yard',
    'horseandhound.co.uk, yourhorse.co.uk, chronofhorse.com',
  ),
  about(
    'horse racing, a day at the races, the grand national, cheltenham festival',
    'ascot, jockey, frankie dettori, kentucky derby, red rum, aintree, epsom derby, gold cup, thoroughbred, racecourse',
    'racingpost.com, attheraces.com, bloodhorse.com',
  ),
  about(
    'sports coaching, coach, coaching sport, pe teaching, sports science, sports psychology',
    'performance analysis, team talk, vo2 max, warm-up, coaching philosophy, sports scientist, biomechanics, talent identification, mental toughness, pe lessons, personal best, marginal gains',
    'sportsscientists.com, uksca.org.uk',
  ),
  about(
    'jiu-jitsu, brazilian jiu jitsu, bjj, grappling',
    'gracie, rear naked choke, grappler, heel hook, adcc, armbar, gordon ryan, no-gi, roger gracie, john danaher, guard pass',
    'jitsmagazine.com, bjjee.com, bjjheroes.com',
  ),
  about(
    'kickboxing, muay thai, thai boxing',
    'glory kickboxing, one championship, nak muay, saenchai, lumpinee, buakaw, roundhouse kick, thai clinch, rodtang, shin guards',
  ),
  about(
    'fencing, sword fighting, hema',
    'sabre, epee, foil fencing, rapier, fencer, swordplay, longsword, lee kiefer, swordsman',
    'fencing.net, britishfencing.com',
  ),
  about(
    'archery, archer',
    'longbow, recurve, compound bow, bow and arrow, world archery, robin hood, bowyer, bhutan archery',
    'bow-international.com, worldarchery.sport',
  ),
  about(
    'target shooting, clay pigeon shooting, rifle club',
    'clay shooting, air rifle, shooting range, bisley, skeet, amber rutter, shotgun, marksmanship, olympic trap',
    'ukshootingnews.wordpress.com',
  ),
  about(
    'cheerleading, cheer squad, majorettes',
    'pom-poms, netflix cheer, pep rally, dallas cowboys cheerleaders, stunt team, navarro, cheer competition, human pyramid',
  ),
];
