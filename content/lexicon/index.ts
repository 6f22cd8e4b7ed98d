import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { AMERICAN_FOOTBALL } from './american-football';
import { AMERICAN_SPORTS } from './american-sports';
import { ANIMALS } from './animals';
import { ARTS_AND_THEATRE } from './arts-and-theatre';
import { BALL_GAMES } from './ball-games';
import { BANDS_AND_ARTISTS } from './bands-and-artists';
import { BOOKS_AND_COMICS } from './books-and-comics';
import { CARS_AND_TRANSPORT } from './cars-and-transport';
import { COLLECTING } from './collecting';
import { FAITH_AND_CUSTOMS } from './faith-and-customs';
import { FAMILY_AND_HOME } from './family-and-home';
import { FILM_AND_TV } from './film-and-tv';
import { FOOD_AND_DRINK } from './food-and-drink';
import { FOOTBALL } from './football';
import { FOOTBALL_CLUBS_ELSEWHERE } from './football-clubs-elsewhere';
import { FOOTBALL_CLUBS_ENGLAND } from './football-clubs-england';
import { GARDENING_AND_NATURE } from './gardening-and-nature';
import { HEALTH_AND_FITNESS } from './health-and-fitness';
import { HISTORY } from './history';
import { JOBS_AND_STUDIES } from './jobs-and-studies';
import { MAKING_AND_CRAFTS } from './making-and-crafts';
import { MUSIC } from './music';
import { OUTDOORS } from './outdoors';
import { PLACES_AND_TRAVEL } from './places-and-travel';
import { SCIENCE } from './science';
import { SOCIETY_AND_MONEY } from './society-and-money';
import { SPACE } from './space';
import { SPORTS } from './sports';
import { TABLE_GAMES } from './table-games';
import { TECHNOLOGY } from './technology';
import { VIDEO_GAMES } from './video-games';

/** What is known of common interests. It is large: only where interests are edited may it be loaded. */
export const LEXICON: readonly LexiconEntry[] = [
  ...FOOTBALL,
  ...FOOTBALL_CLUBS_ENGLAND,
  ...FOOTBALL_CLUBS_ELSEWHERE,
  ...AMERICAN_FOOTBALL,
  ...AMERICAN_SPORTS,
  ...BALL_GAMES,
  ...SPORTS,
  ...OUTDOORS,
  ...CARS_AND_TRANSPORT,
  ...VIDEO_GAMES,
  ...TABLE_GAMES,
  ...MUSIC,
  ...BANDS_AND_ARTISTS,
  ...FILM_AND_TV,
  ...BOOKS_AND_COMICS,
  ...MAKING_AND_CRAFTS,
  ...ARTS_AND_THEATRE,
  ...FOOD_AND_DRINK,
  ...ANIMALS,
  ...GARDENING_AND_NATURE,
  ...SCIENCE,
  ...SPACE,
  ...HISTORY,
  ...TECHNOLOGY,
  ...JOBS_AND_STUDIES,
  ...PLACES_AND_TRAVEL,
  ...HEALTH_AND_FITNESS,
  ...FAMILY_AND_HOME,
  ...SOCIETY_AND_MONEY,
  ...COLLECTING,
  ...FAITH_AND_CUSTOMS,
];
