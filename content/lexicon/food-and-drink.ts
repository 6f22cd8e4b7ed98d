import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FOOD_AND_DRINK: readonly LexiconEntry[] = [
  about(
    'cooking, cookery, learning to cook, chef, food, recipes',
    'jamie oliver, nigella, ottolenghi, roast chicken, gordon ramsay, cookbook, one-pot, masterchef, weeknight dinner',
    'bbcgoodfood.com, seriouseats.com, bonappetit.com',
  ),
  about(
    'restaurants, eating out, street food, fine dining, restaurant kitchen',
    'michelin star, tasting menu, sous chef, food critic, jay rayner, food truck, restaurateur, noma, head chef, diners, michelin guide, anthony bourdain',
    'eater.com, thecaterer.com, hot-dinners.com',
  ),
  about(
    'baking, cakes, cake decorating, baker, bake off',
    'mary berry, paul hollywood, sponge cake, cupcakes, pastry, victoria sponge, brownies, flour, buttercream, cookie dough, meringue',
    'kingarthurbaking.com, sallysbakingaddiction.com, thegreatbritishbakeoff.co.uk',
  ),
  about(
    'sourdough, bread, bread making, bread baking, baking bread',
    'loaf, yeast, wholemeal, baguette, flour, kneading, focaccia, bakery, sourdough starter, levain',
    'theperfectloaf.com, thefreshloaf.com',
  ),
  about(
    'barbecue, bbq, grilling, smoking meat, steak, meat',
    'brisket, pulled pork, pitmaster, spare ribs, charcoal, burgers, ribeye, marinade, butcher',
    'amazingribs.com, bbqguys.com, smokingmeatforums.com',
  ),
  about(
    'curry, indian food, indian cooking, spicy food, chillies, hot sauce',
    'tikka masala, biryani, garam masala, scoville, vindaloo, carolina reaper, balti, naan, dal, turmeric, madhur jaffrey, chilli pepper',
    'vegrecipesofindia.com, indianhealthyrecipes.com, pepperscale.com',
  ),
  about(
    'japanese food, sushi, ramen, noodles',
    'miso, tonkotsu, sashimi, izakaya, umami, udon, soba, dashi, tempura, instant noodles, bento, wagyu',
    'justonecookbook.com, sushi-pedia.com, ramenadventures.com',
  ),
  about(
    'chinese food, thai food, vietnamese food, korean food, asian cooking, kimchi',
    'stir-fry, dim sum, sichuan, pho, dumplings, wok, pad thai, szechuan, bibimbap, bao, tofu',
    'thewoksoflife.com, hot-thai-kitchen.com, maangchi.com',
  ),
  about(
    'italian food, pizza, pasta, italian cooking',
    'mozzarella, neapolitan, pizzeria, carbonara, lasagne, risotto, parmesan, spaghetti, ragu, gnocchi, pizza oven, tiramisu',
    'giallozafferano.com, pizzatoday.com, pmq.com',
  ),
  about(
    'mexican food, tacos, french cooking, spanish food, tapas, greek food, middle eastern food',
    'burrito, tortilla, guacamole, hummus, paella, falafel, salsa, shakshuka, souffle, bouillabaisse, jalapeno',
    'mexicoinmykitchen.com, rickbayless.com, isabeleats.com',
  ),
  about(
    'veganism, vegan, vegan food, plant-based, vegetarian, vegetarian cooking',
    'tofu, veganuary, oat milk, meat-free, seitan, beyond meat, lentil, dairy-free, jackfruit',
    'vegansociety.com, plantbasednews.org, vegnews.com',
  ),
  about(
    'gluten-free, coeliac, nutrition, healthy eating, diets, dietitian',
    'dietician, ultra-processed, protein intake, gut health, coeliac disease, calories, vitamin d, mediterranean diet, intermittent fasting, keto, nutritionist, wheat-free',
    'glutenfreeonashoestring.com, coeliac.org.uk, examine.com',
  ),
  about(
    'cheese, cheese making, fermenting, pickling, preserving, jam making, sauerkraut',
    'cheddar, stilton, brie, kombucha, cheesemaker, chutney, marmalade, kefir, camembert',
    'cheeseprofessor.com, wildfermentation.com, culturecheesemag.com',
  ),
  about(
    'chocolate, sweets, ice cream, desserts, puddings, confectionery',
    'cadbury, cocoa, gelato, chocolatier, truffles, candy, toffee, cheesecake, haribo, sticky toffee, willy wonka',
    'icecreamscience.com, davidlebovitz.com',
  ),
  about(
    'coffee, barista, espresso, coffee shops',
    'latte, flat white, espresso machine, aeropress, coffee beans, roaster, starbucks, v60, arabica, james hoffmann, cappuccino',
    'sprudge.com, perfectdailygrind.com, dailycoffeenews.com',
  ),
  about(
    'tea, tea drinking, bubble tea, matcha',
    'teapot, green tea, earl grey, darjeeling, oolong, brew, teabag, loose leaf, afternoon tea, boba, assam, yorkshire tea',
    'teaepicure.com, worldteanews.com, teasource.com',
  ),
  about(
    'beer, craft beer, real ale, brewing, home brewing, homebrew, ale',
    'brewery, camra, ipa, hops, brewdog, lager, stout, guinness, brewers, taproom, pale ale, microbrewery',
    'beeradvocate.com, craftbeer.com, brewbound.com',
  ),
  about(
    'wine, wines, winemaking, sommelier, vineyards',
    'bordeaux, pinot noir, burgundy, champagne, chardonnay, rioja, vintage port, jancis robinson, tasting notes',
    'decanter.com, winespectator.com, jancisrobinson.com',
  ),
  about(
    'whisky, whiskey, gin, rum, cocktails, mixology, bartending, bartender',
    'single malt, islay, bourbon, distillery, negroni, martini, macallan, botanicals, tequila, scotch, speakeasy',
    'whiskyadvocate.com, scotchwhisky.com, masterofmalt.com',
  ),
  about(
    'pubs, cider, cider making',
    'pub landlord, beer garden, wetherspoon, scrumpy, pint, publican, orchard, local pub, gastropub, last orders, cider apples',
    'whatpub.com, morningadvertiser.co.uk',
  ),
];
