import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const SOCIETY_AND_MONEY: readonly LexiconEntry[] = [
  about(
    'investing, stocks, shares, stock market, personal finance, saving money, pension, money',
    'index fund, warren buffett, investors, dividend, investment portfolio, s&p 500, isa, vanguard fund, ftse, stock picks, compound interest, bull market',
    'fool.co.uk, moneysavingexpert.com, monevator.com',
  ),
  about(
    'politics, current affairs, elections, british politics, government, american politics',
    'prime minister, labour party, conservatives, parliament, keir starmer, donald trump, white house, brexit, senate, by-election, downing street, republicans',
    'politico.com, politico.eu, conservativehome.com',
  ),
  about(
    'activism, human rights, social justice, feminism, equality',
    'amnesty international, protesters, black lives matter, civil rights, martin luther king, nelson mandela, refugees, suffragette, racism, gender pay gap, malala, campaigners',
    'amnesty.org, hrw.org, opendemocracy.net',
  ),
  about(
    'lgbt, gay rights, gay pride, queer culture, trans rights',
    'drag queen, stonewall, same-sex, lesbian, transgender, non-binary, gay men, pride parade, lgbtq, ian mckellen, rupaul',
    'pinknews.co.uk, attitude.co.uk, advocate.com',
  ),
  about(
    'international relations, geopolitics, world affairs, united nations, diplomacy',
    'nato, foreign policy, sanctions, ceasefire, ambassador, un security council, foreign minister, vladimir putin, peace summit, diplomats, henry kissinger',
    'foreignpolicy.com, foreignaffairs.com, chathamhouse.org',
  ),
  about(
    'betting, horse betting, gambling, matched betting, lottery',
    'bookmaker, odds, bookies, accumulator, jackpot, punters, casino, national lottery, william hill, tipster, gambler, paddy power',
    'oddschecker.com, sbcnews.co.uk',
  ),
];
