import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const OUTDOORS: readonly LexiconEntry[] = [
  about(
    'climbing, rock climbing, climber, bouldering, climbing wall',
    'alex honnold, free solo, el capitan, adam ondra, belay, boulder problem, sport climbing, yosemite, crag, climbing gym, carabiner',
    'ukclimbing.com, climbing.com, rockandice.com',
  ),
  about(
    'mountaineering, mountains, alpinism, everest, mountain climbing',
    'k2, base camp, everest summit, himalaya, nepal, sherpa, edmund hillary, reinhold messner, matterhorn, crevasse, nims purja',
    'alanarnette.com, explorersweb.com, thebmc.co.uk',
  ),
  about(
    'hiking, walking, hillwalking, rambling, hill walking, backpacking',
    'long-distance path, appalachian trail, hikers, walkers, pennine way, national trail, walking boots, coast path, right to roam, pacific crest trail, hiking trail',
    'walkhighlands.co.uk, ukhillwalking.com, sectionhiker.com',
  ),
  about(
    'lake district, peak district, snowdonia, munros, munro bagging, scottish highlands',
    'scafell pike, wainwright, ben nevis, helvellyn, yr wyddfa, cairngorms, national park, striding edge, keswick, kinder scout, munroist, lakeland fells',
    'walkhighlands.co.uk, lakedistrict.gov.uk',
  ),
  about(
    'camping, tents, glamping, wild camping',
    'campsite, campfire, sleeping bag, bell tent, hammock, marshmallows, camp pitch, dartmoor camping, jetboil, ray mears',
    'coolcamping.com, pitchup.com, campingandcaravanningclub.co.uk',
  ),
  about(
    'campervans, camper van, vanlife, van life, caravans, motorhome, rv',
    'vw camper, converted van, airstream, winnebago, static caravan, rooftop tent, sprinter van, overlanding, caravan park',
    'practicalmotorhome.com, outandaboutlive.co.uk, vanclan.co',
  ),
  about(
    'bushcraft, survival skills, wilderness survival, prepping',
    'ray mears, bear grylls, knife skills, firelighting, shelter building, whittling, ferro rod, survivalist, edible plants, flint and steel, preppers, cody lundin',
    'bushcraftuk.com, paulkirtley.co.uk',
  ),
  about(
    "scouts, scouting, cubs scouts, duke of edinburgh's award, guides and scouts, beavers scouts",
    'scout troop, scout leader, baden-powell, jamboree, scout hut, gold award, girlguiding, world scout, merit badge, woggle, bear grylls',
    'scouts.org.uk, dofe.org, scoutingmagazine.org',
  ),
  about(
    'fishing, angling, angler, coarse fishing, carp fishing',
    'carp, pike angler, fishing tackle, bait, rod and line, line fishing match, barbel, mortimer and whitehouse, lure fishing, catch and release',
    'anglingtimes.co.uk, carpology.net, fishingmagic.com',
  ),
  about(
    'fly fishing, trout fishing, salmon fishing',
    'brown trout, fly tying, dry fly, chalk stream, fly rod, rainbow trout, salmon river, river test, mayfly, tenkara, steelhead, izaak walton',
    'fieldandstream.com, hatchmag.com, midcurrent.com',
  ),
  about(
    'sailing, yachts, boats, sailor, dinghy sailing, yachting',
    "america's cup, ben ainslie, spinnaker, dinghy, vendee globe, yachtsman, regatta, robin knox-johnston, ellen macarthur, keel, circumnavigation, cowes week",
    'yachtingworld.com, sailingworld.com, sail-world.com',
  ),
  about(
    'canal boats, narrowboats, living on a boat, houseboats',
    'towpath, canal and river trust, lock keeper, barge, marina, lock gates, canal network, grand union canal, boaters, timothy west',
    'canalboat.co.uk, waterwaysworld.com, canalrivertrust.org.uk',
  ),
  about(
    'kayaking, canoeing, paddleboarding, white water rafting, kayak, sup',
    'whitewater, rapids, sea kayak, paddlers, portage, packraft, river wye, stand-up paddle',
    'paddlingmag.com, paddlinglight.com, canoekayak.com',
  ),
  about(
    'surfing, surfer, surf, bodyboarding',
    'big wave, kelly slater, nazare, wave pool, wetsuit, surfboard, world surf league, ocean swell, banzai pipeline, stephanie gilmore, newquay, laird hamilton',
    'surfer.com, surfline.com',
  ),
  about(
    'kitesurfing, windsurfing, wakeboarding, water skiing',
    'kiteboarding, foil board, trade winds, tarifa, downwind, jet ski, wing foiling, hydrofoil',
    'thekitemag.com, iksurfmag.com, boards.co.uk',
  ),
  about(
    'scuba diving, diving, diver, snorkelling, freediving',
    'coral reef, shipwreck, padi, wreck dive, jacques cousteau, great barrier reef, free diver, decompression, dive site, blue hole, scapa flow, herbert nitsch',
    'scubadiving.com, divernet.com, divemagazine.com',
  ),
  about(
    'caving, potholing, cave diving',
    'cavers, stalactites, underground cave, gaping gill, thai cave rescue, cave system, spelunking, cave rescue, cave diver, mine exploration, wookey hole',
    'darknessbelow.co.uk, ukcaving.com',
  ),
  about(
    'orienteering, map reading, maps, ordnance survey, geocaching',
    'map and compass, cartography, cartographer, compass, os maps, treasure hunt, old maps, what3words, mapmaker',
    'geocaching.com, britishorienteering.org.uk, ordnancesurvey.co.uk',
  ),
  about(
    'metal detecting, detectorist, treasure hunting, mudlarking',
    'hoard, treasure trove, roman coins, portable antiquities scheme, gold coins, thames foreshore, staffordshire hoard, saxon brooch, treasure act',
    'finds.org.uk, treasurehunting.co.uk',
  ),
  about(
    'foraging, mushrooms, wild food, mushroom picking, fungi',
    'wild garlic, chanterelle, mycologist, elderflower, nettles, fly agaric, blackberries, hedgerow, truffle, mycelium, samphire',
    'gallowaywildfoods.com, foragerchef.com, eattheweeds.com',
  ),
  about(
    'hunting, deer stalking, game shooting, gamekeeping',
    'deer hunter, whitetail, pheasant, grouse, elk, stalker rifle, venison, turkey hunting, bowhunting, hunting season, gundog',
    'fieldandstream.com, shootinguk.co.uk, outdoorlife.com',
  ),
  about(
    'bird watching, birds, birdwatching, birding, twitching, bird',
    'rspb, migration, warblers, owls, puffin, ornithologist, audubon, murmuration, peregrine, bird feeder, big garden birdwatch',
    'rspb.org.uk, birdguides.com, audubon.org',
  ),
  about(
    'skydiving, paragliding, hang gliding, base jumping, bungee jumping',
    'parachute, wingsuit, felix baumgartner, tandem jump, free fall, base jumper, drop zone, hang glider, red bull stratos',
    'dropzone.com, xcmag.com',
  ),
  about(
    'national parks, yosemite, yellowstone, american national parks',
    'park ranger, grand canyon, zion national park, glacier national park, national park service, acadia, old faithful, great smoky mountains, joshua tree, grand teton, el capitan, half dome',
    'nationalparkstraveler.org, nps.gov',
  ),
  about(
    'beaches, the seaside, rock pooling, beachcombing, coast',
    'sandcastle, sea glass, lighthouse, coastguard, promenade, king tide, pier, beach clean, tide tables, coastal path, seaside town',
  ),
];
