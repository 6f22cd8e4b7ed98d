import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FOOTBALL: readonly LexiconEntry[] = [
  about(
    'football, soccer, footy, football matches',
    'premier league, champions league, transfer window, fa cup, offside trap, penalty shootout, midfielder, messi, ronaldo, fifa, uefa, clean sheet',
    'goal.com, 90min.com, fourfourtwo.com',
  ),
  about(
    'premier league, english premier league, epl, top flight football',
    'relegation battle, top-flight, title race, match of the day, golden boot, guardiola, deadline day, stoppage time, goalscorer, harry kane, haaland, alan shearer',
    'premierleague.com',
  ),
  about(
    'champions league, european football, europa league, ucl',
    "uefa, round of 16, knockout phase, group stage, away goals, european cup, real madrid, bayern munich, ballon d'or, conference league, aggregate score",
    'uefa.com',
  ),
  about(
    'world cup football, football world cup, the world cup, fifa world cup',
    'fifa, qatar 2022, world cup qualifier, maradona, pele, jules rimet, group stage, mbappe, host nation, golden boot',
    'fifa.com',
  ),
  about(
    'england football, three lions, england football team, the england team',
    'southgate, tuchel, wembley, euro 2024, jude bellingham, harry kane, bobby moore, 1966 world cup, world cup qualifier, bukayo saka',
    'thefa.com',
  ),
  about(
    "women's football, lionesses, women's soccer, wsl, girls' football",
    "women's super league, sarina wiegman, leah williamson, lucy bronze, nwsl, uswnt, megan rapinoe, women's world cup, beth mead, chloe kelly",
    'shekicks.net',
  ),
  about(
    'lower league football, efl, league one, league two, non-league football, football league',
    'play-off final, promotion push, vanarama, national league, carabao cup, wrexham, points deduction, away end, lower leagues, league two side',
    'efl.com, footballleagueworld.co.uk',
  ),
  about(
    'grassroots football, sunday league, five-a-side, football coaching, coaching football, football academy',
    'youth football, coaching badges, youth team, academy player, under-18s, training drills, rondo, uefa licence, touchline, grassroots clubs',
  ),
  about(
    'goalkeeping, goalkeeper, being a goalie, goalie',
    'shot-stopper, clean sheet, penalty save, sweeper-keeper, goalkeeping coach, manuel neuer, gianluigi buffon, gordon banks, alisson becker, peter schmeichel',
  ),
  about(
    'refereeing, referee, being a referee',
    'video assistant referee, red card, pgmol, howard webb, offside rule, linesman, match officials, pierluigi collina, yellow card, mike dean',
  ),
  about(
    'fantasy football, fpl, fantasy premier league',
    'gameweek, wildcard team, captaincy, clean sheet, bench boost, team selection, budget picks, mini-league, points haul, triple captain',
    'fantasyfootballscout.co.uk, fplreview.com',
  ),
  about(
    'football tactics, football statistics, football analysis',
    'expected goals, gegenpressing, tiki-taka, false nine, counter-press, back three, inverted full-back, total football, johan cruyff, arrigo sacchi',
    'zonalmarking.net, spielverlagerung.com, statsbomb.com',
  ),
  about(
    'la liga, spanish football',
    'el clasico, real madrid, barcelona, atletico madrid, sevilla, athletic bilbao, real sociedad, villarreal, bernabeu, camp nou',
    'laliga.com, football-espana.net',
  ),
  about(
    'bundesliga, german football',
    'bayern munich, borussia dortmund, bayer leverkusen, rb leipzig, schalke, gegenpressing, jurgen klopp, dfb-pokal, der klassiker, harry kane',
    'bundesliga.com, bulinews.com',
  ),
  about(
    'serie a, italian football, calcio',
    'juventus, ac milan, inter milan, napoli, as roma, lazio, san siro, scudetto, fiorentina, coppa italia',
    'football-italia.net, legaseriea.it',
  ),
  about(
    'ligue 1, french football',
    'psg, paris saint-germain, marseille, olympique lyon, monaco, mbappe, lille, les bleus, didier deschamps, zidane',
    'ligue1.com, getfootballnewsfrance.com',
  ),
  about(
    'scottish football, scottish premiership, spfl',
    'old firm, celtic park, ibrox, hampden, aberdeen, hibernian, heart of midlothian, tartan army, steve clarke, scottish cup',
    'spfl.co.uk, scottishfa.co.uk',
  ),
  about(
    'mls, major league soccer, american soccer, us soccer',
    'inter miami, la galaxy, seattle sounders, atlanta united, usmnt, christian pulisic, mls cup, portland timbers, david beckham, nycfc',
    'mlssoccer.com, ussoccer.com',
  ),
  about(
    'wales football, welsh football, ireland football, republic of ireland football',
    'gareth bale, yma o hyd, aaron ramsey, cardiff city stadium, aviva stadium, roy keane, robbie keane, league of ireland, shamrock rovers, cymru',
    'faw.cymru, fai.ie',
  ),
];
