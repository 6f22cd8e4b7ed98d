import type { Favourite } from '@/lib/domain/son';

/** What she may have written a favourite dish under. */
const ABOUT_FOOD =
  /\b(?:food|meals?|dish|dinner|supper|tea|lunch|breakfast|snacks?|treats?|sweets?|cakes?|bakes?|baking|biscuits?|cookies?|pudding|desserts?|soups?|curry|pizza|pasta|sandwich|takeaway|takeout|ice cream|pie|stew|roast|eat)\b/i;
const ARTICLE = /^(?:(?:her|my|his|your|the|an?)\s+)+/i;

/** A dish that he loves, to stand after "make": "lemon drizzle"; empty when she told of none. */
export function foodInWords(favourites: readonly Favourite[]): string {
  const dish = favourites.find(({ about, what }) => ABOUT_FOOD.test(about) && what.trim() !== '');
  return (
    dish?.what
      .trim()
      .replace(ARTICLE, '')
      .replace(/[.!]+$/, '') ?? ''
  );
}
