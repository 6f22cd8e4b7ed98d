import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const COLLECTING: readonly LexiconEntry[] = [
  about(
    'collecting, antiques, antique collecting, auctions, car boot sales, antiques roadshow',
    "collectors, sotheby's, christie's, bargain hunt, ebay, heirloom, valuation, memorabilia, hammer price, antique dealer",
    'antiquestradegazette.com, kovels.com, collectorsweekly.com',
  ),
  about(
    'stamp collecting, stamps, coins, coin collecting, philately, numismatics',
    'philatelist, royal mint, 50p, penny black, numismatist, rare coin, stanley gibbons, sovereign, banknote, royal mail stamps, hoard, commemorative coin',
    'coinweek.com, linns.com, allaboutstamps.co.uk',
  ),
  about(
    'watches, watch collecting, clocks, wristwatch, horology, clockmaking',
    'rolex, omega, patek philippe, seiko, chronograph, swiss watch, watch dial, speedmaster, audemars piguet, g-shock',
    'hodinkee.com, ablogtowatch.com, fratellowatches.com',
  ),
  about(
    'action figures, toys, funko pops, transformers, toy collecting, hot wheels, teddy bears',
    'optimus prime, funko, barbie, hasbro, mattel, dinky toys, steiff, gi joe, beanie babies',
    'toyark.com, tformers.com, toynews-online.biz',
  ),
];
