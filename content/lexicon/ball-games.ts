import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const BALL_GAMES: readonly LexiconEntry[] = [
  about(
    'rugby, rugby union, playing rugby',
    'scrum, six nations, try line, lineout, fly-half, scrum-half, all blacks, springboks, twickenham, world rugby, british and irish lions',
    'rugbypass.com, planetrugby.com, ruck.co.uk',
  ),
  about(
    'six nations, england rugby, international rugby',
    'grand slam, calcutta cup, wooden spoon, twickenham, steve borthwick, eddie jones, jonny wilkinson, maro itoje, triple crown, marcus smith',
    'sixnationsrugby.com, englandrugby.com',
  ),
  about(
    'wales rugby, welsh rugby, scarlets, ospreys',
    'principality stadium, millennium stadium, warren gatland, alun wyn jones, gareth edwards, shane williams, six nations, wru, dan biggar, regional rugby',
    'wru.wales',
  ),
  about(
    'ireland rugby, irish rugby, leinster rugby, munster',
    "johnny sexton, andy farrell, brian o'driscoll, aviva stadium, thomond park, six nations, urc, peter o'mahony, paul o'connell, ulster rugby",
    'irishrugby.ie, the42.ie',
  ),
  about(
    'scotland rugby, scottish rugby',
    'murrayfield, gregor townsend, finn russell, calcutta cup, glasgow warriors, six nations, duhan van der merwe, stuart hogg, doddie weir, hamish watson',
    'scottishrugby.org',
  ),
  about(
    'all blacks, new zealand rugby, super rugby',
    'haka, richie mccaw, dan carter, jonah lomu, bledisloe cup, crusaders rugby, ardie savea, eden park, scott robertson, silver fern',
    'allblacks.com',
  ),
  about(
    'springboks, south african rugby, the boks',
    'rassie erasmus, siya kolisi, cheslin kolbe, ellis park, francois pienaar, eben etzebeth, webb ellis cup, currie cup, bomb squad, handre pollard',
    'springboks.rugby',
  ),
  about(
    'premiership rugby, leicester tigers, harlequins, saracens, bath rugby, club rugby',
    'gallagher premiership, welford road, kingsholm, the rec bath, northampton saints, exeter chiefs, champions cup, ellis genge, finn russell, henry slade',
    'premiershiprugby.com',
  ),
  about(
    'rugby league, super league rugby',
    'wigan warriors, st helens, leeds rhinos, challenge cup, hull kr, rob burrow, magic weekend, grand final, warrington wolves, castleford tigers, kevin sinfield, sam tomkins',
    'superleague.co.uk, loverugbyleague.com, seriousaboutrl.com',
  ),
  about(
    'nrl, australian rugby league, state of origin',
    'queensland maroons, penrith panthers, brisbane broncos, sydney roosters, nathan cleary, melbourne storm, nsw blues, south sydney rabbitohs, johnathan thurston, parramatta eels',
    'nrl.com, zerotackle.com',
  ),
  about(
    'australian rules, aussie rules, afl, footy in australia',
    'mcg, collingwood, brownlow medal, geelong cats, richmond tigers, carlton blues, sherrin, sydney swans, aflw, essendon, grand final, lance franklin',
    'afl.com.au',
  ),
  about(
    'cricket, playing cricket, test cricket',
    "wicket, batsman, pavilion end, bowler, test match, ben stokes, lord's cricket ground, sachin tendulkar, virat kohli, t20, all-rounder, leg-spin",
    'espncricinfo.com, cricbuzz.com, wisden.com',
  ),
  about(
    'the ashes, ashes cricket, england cricket',
    'bazball, ashes series, ben stokes, joe root, jimmy anderson, stuart broad, shane warne, steve smith, edgbaston, barmy army, pat cummins, gabba',
    'cricket.com.au, ecb.co.uk',
  ),
  about(
    'indian premier league, ipl, t20 cricket, indian cricket, india cricket',
    'virat kohli, ms dhoni, mumbai indians, chennai super kings, rohit sharma, bcci, jasprit bumrah, hundred cricket, big bash, royal challengers',
    'iplt20.com, bcci.tv, crictracker.com',
  ),
  about(
    'county cricket, village cricket, cricket club, umpiring',
    'county championship, yorkshire ccc, surrey ccc, vitality blast, cricket pavilion, groundsman, cricket tea, lancashire ccc, somerset ccc, headingley',
  ),
  about(
    'tennis, wimbledon, playing tennis',
    'grand slam, djokovic, federer, nadal, andy murray, serena williams, us open, australian open, roland garros, tiebreak, carlos alcaraz, centre court',
    'atptour.com, wtatennis.com, tennis.com',
  ),
  about(
    'golf, playing golf, golfing, golfer',
    'ryder cup, masters tournament, tiger woods, rory mcilroy, birdie, pga tour, augusta, fairway, liv golf, st andrews, bogey, golf club',
    'pgatour.com, golfdigest.com, golf.com',
  ),
  about(
    'netball, playing netball',
    'netball super league, goal attack, wing attack, goal shooter, england roses, tracey neville, helen housby, silver ferns, australian diamonds, centre pass',
    'englandnetball.co.uk, netballscoop.com',
  ),
  about(
    'hockey, field hockey',
    'england hockey, great britain hockey, penalty corner, maddie hinch, astroturf, hollie pearne-webb, euro hockey league, pro league hockey, drag flick, hockey stick',
    'englandhockey.co.uk, fih.hockey',
  ),
  about(
    'volleyball, beach volleyball',
    'libero, spiker, karch kiraly, beach volley, kerri walsh, volleyball nations league, jump serve, fivb, outside hitter, haikyuu',
    'volleyballworld.com, volleyball.com',
  ),
  about(
    'badminton, playing badminton',
    'shuttlecock, all england open, bwf, lin dan, viktor axelsen, lee chong wei, pv sindhu, an se-young, badminton england, mixed doubles',
    'badzine.net, bwfbadminton.com',
  ),
  about(
    'table tennis, ping pong',
    'ma long, ittf, table tennis bat, timo boll, topspin, wtt champions, fan zhendong, backhand flick, marty supreme, liam pitchford',
    'ittf.com',
  ),
  about(
    'gaelic football, gaa, hurling, camogie, gaelic games',
    'croke park, all-ireland, sam maguire, sliotar, county final, liam maccarthy, limerick hurlers, kerry gaa, dublin gaa, mayo gaa',
    'gaa.ie, hoganstand.com',
  ),
  about(
    'darts, playing darts',
    'luke littler, michael van gerwen, phil taylor, oche, alexandra palace, ally pally, luke humphries, dartboard, nine-darter, pdc, bullseye',
    'pdc.tv, dartsnews.com',
  ),
  about(
    'snooker, pool, billiards',
    "ronnie o'sullivan, crucible, judd trump, stephen hendry, mark selby, eight-ball, nine-ball, 147 break, cueist, john higgins, steve davis, pot black",
    'wst.tv, snooker.org',
  ),
  about(
    'squash, playing squash, racquetball',
    'squash court, ali farag, nour el sherbini, nick matthew, psa world tour, squash player, mohamed elshorbagy, laura massaro, jahangir khan',
    'psaworldtour.com, squashsite.co.uk',
  ),
  about(
    'padel, pickleball',
    'padel court, pickleball court, paddle sports, ben johns, premier padel, kitchen line, dinking, agustin tapia, racket sport, lta padel',
    'thedinkpickleball.com, padelfip.com',
  ),
  about(
    'bowls, lawn bowls, crown green bowls, petanque',
    'bowling green, bowls club, boules, woods and jack, short mat, bowlers, potters resort, flat green',
    'bowlsengland.com, bowlsinternational.co.uk',
  ),
  about(
    'ten-pin bowling, bowling, bowling alley',
    'tenpin, bowling ball, pba tour, gutter ball, jason belmonte, bowling lanes, perfect 300, big lebowski, skittles alley',
    'pba.com',
  ),
  about(
    'curling, curler',
    'eve muirhead, bruce mouat, curling stone, brier, ailsa craig, curling rink, tournament of hearts, team mouat, olympic curling',
    'curling.ca, worldcurling.org',
  ),
  about(
    'frisbee, ultimate frisbee, disc golf',
    'flying disc, paul mcbeth, pdga, beach ultimate, disc golfer, ultimate player, frisbee golf, innova discs, kristin tattar',
    'pdga.com, ultiworld.com, ultiworlddiscgolf.com',
  ),
];
