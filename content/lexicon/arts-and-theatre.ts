import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const ARTS_AND_THEATRE: readonly LexiconEntry[] = [
  about(
    'theatre, acting, drama, actor, drama school, theater, amateur dramatics',
    'west end, playwright, national theatre, broadway, ian mckellen, royal shakespeare company, rada, judi dench, stage production, fringe theatre',
    'whatsonstage.com, thestage.co.uk, playbill.com',
  ),
  about(
    'musicals, musical theatre, hamilton musical, les miserables, wicked, west end shows',
    'andrew lloyd webber, stephen sondheim, lin-manuel miranda, phantom of the opera, tony awards, dear evan hansen, chorus line, matilda, cameron mackintosh, the lion king, book of mormon, broadway',
    'playbill.com, broadwayworld.com, londontheatre.co.uk',
  ),
  about(
    'opera, operas, opera singing',
    'la scala, verdi, puccini, wagner, soprano, pavarotti, covent garden, glyndebourne, tenor, aria, la traviata, metropolitan opera',
    'operanews.com, operawire.com, seenandheard-international.com',
  ),
  about(
    'stage lighting, sound engineering, backstage, stage management, puppets, puppetry, costume design, set design',
    'jim henson, muppets, lighting designer, sound desk, war horse, punch and judy, ventriloquist, marionette, theatre technician',
    'lsionline.com, livedesignonline.com, etnow.com',
  ),
  about(
    'makeup, special effects, visual effects, vfx, cgi, prosthetics',
    'industrial light and magic, weta, motion capture, green screen, prosthetic makeup, rick baker, houdini software, digital effects, wig maker, unreal engine, make-up artist',
    'fxguide.com, cgchannel.com, vfxvoice.com',
  ),
];
