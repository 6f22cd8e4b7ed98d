import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FAMILY_AND_HOME: readonly LexiconEntry[] = [
  about(
    'parenting, being a dad, fatherhood, new dad, becoming a father, being a father, becoming a dad',
    "toddler, paternity leave, stay-at-home dad, screen time, bedtime stories, child development, tantrums, raising kids, father's day, stepdad",
    'fatherly.com, dad.info, parents.com',
  ),
  about(
    'babies, baby, newborn, pregnancy, expecting a baby',
    'nappies, breastfeeding, midwife, pushchair, baby names, weaning, infant, due date, labour ward, sleep training, crib',
    'babycentre.co.uk, thebump.com, nct.org.uk',
  ),
  about(
    'weddings, getting married, wedding, getting engaged, wedding planning, proposal',
    'bride, groom, best man speech, honeymoon, wedding dress, stag do, bridesmaids, engagement ring, first dance, wedding venue, vows, newlyweds',
    'hitched.co.uk, theknot.com, brides.com',
  ),
  about(
    'house buying, buying a house, buying his first house, his first flat, first home, mortgage, moving house, renting',
    'first-time buyer, estate agent, house prices, landlord, stamp duty, tenants, rightmove, homeowner, housing market, mortgage deposit, letting agent, help to buy',
    'rightmove.co.uk, zoopla.co.uk, moneysavingexpert.com',
  ),
  about(
    'tidying, minimalism, decluttering, simple living, organising',
    'marie kondo, minimalist, konmari, capsule wardrobe, stacey solomon, mrs hinch, clutter, storage ideas, spring cleaning, hoarding, tiny house',
    'becomingminimalist.com, theminimalists.com, konmari.com',
  ),
  about(
    'tiny houses, off-grid living, sheds, log cabins, living off grid',
    "tiny home, off-grid, cabin, wood burner, log burner, self-build, cob house, shepherd's hut, treehouse, yurt, man cave, shed of the year",
    'tinyhousetalk.com, tinyhouseblog.com',
  ),
  about(
    'dating, relationships, girlfriend',
    'tinder, relationship advice, first date, break-up, esther perel, couples, dating app, attachment style, love languages, divorce',
    'gottman.com, psychologytoday.com',
  ),
  about(
    'adoption, fostering, grandparents, twins, single parents',
    'foster carer, identical twins, grandchildren, grandad, adopted child, birth mother, single dad, foster child, triplets',
    'adoptionuk.org, thefosteringnetwork.org.uk, gransnet.com',
  ),
  about(
    'fashion, clothes, menswear, streetwear, trainers, sneakers',
    'nike, air jordan, adidas, fashion week, designer label, tailoring, savile row, denim, catwalk',
    'gq-magazine.co.uk, highsnobiety.com, hypebeast.com',
  ),
];
