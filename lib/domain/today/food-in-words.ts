import type { Favourite } from '@/lib/domain/son';

/** What she may have written a favourite dish under. */
const ABOUT_FOOD =
  /\b(?:food|meals?|dish|dinner|supper|lunch|breakfast|snacks?|treats?|sweets?|cakes?|bakes?|baking|biscuits?|cookies?|pudding|desserts?|soups?|curry|pizza|pasta|sandwich|takeaway|takeout|ice cream|pie|stew|roast|eat)\b/i;
/** How he likes it, rather than what it is: "strong, no sugar", "well done". */
const NO_DISH =
  /,|^(?:black|extra|medium|milky|never|no|not|rare|strong|weak|well|with|without)\b/i;
const ARTICLE = /^(?:(?:her|my|his|your|the|an?)\s+)+/i;

/** A dish that he loves, to stand after "make": "lemon drizzle"; empty when she told of none. */
export function foodInWords(favourites: readonly Favourite[]): string {
  const dish = favourites.find(
    ({ about, what }) => ABOUT_FOOD.test(about) && what.trim() !== '' && !NO_DISH.test(what.trim()),
  );
  return (
    dish?.what
      .trim()
      .replace(ARTICLE, '')
      .replace(/[.!]+$/, '') ?? ''
  );
}
