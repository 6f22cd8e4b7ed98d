/**
 * Words that she may type and that ideas say in another way. Each line holds words for one thing,
 * parted by commas: who types one of them finds the others, too. None of it is ever shown to her.
 */
export const SAME_WORDS = {
  sorry: 'sorry, apologise, apologize, apology, apologies, amends, regret',
  partner:
    'partner, girlfriend, boyfriend, wife, husband, fiancée, fiancé, spouse, wedding, married',
  'hard-day':
    'hard day, sad, gloomy, depressed, depression, upset, unhappy, miserable, stressed, stress, crying',
  holidays: 'holiday, festive, tradition, Christmas, Xmas, Easter, Hanukkah, Eid, Diwali',
  anger: 'angry, anger, cross, furious, quarrel, row, argue, arguing, argument, fight, fighting',
  unwell: 'unwell, ill, sick, sickness, illness, hospital, operation',
  grief: 'grief, grieving, died, death, dead, funeral, bereaved, bereavement',
  work: 'job, work, looking for work, unemployed, redundant, redundancy, sacked, career',
  children: 'children, child, kids, kid, baby, father, dad, grandchild, grandchildren, grandson',
  gift: 'gift, present, surprise, parcel',
  food: 'food, meal, cook, dinner, supper, lunch, recipe, bake',
  call: 'call, ring, phone, telephone',
  message: 'message, text, texting, WhatsApp, SMS',
  far: 'far away, abroad, overseas, distant',
  silence: 'silent, silence, ignore, ignores, ignoring, estranged, no contact',
  hug: 'hug, cuddle, kiss',
  proud: 'proud, praise, well done',
  game: 'game, gaming, play, console, Xbox, PlayStation',
  sport: 'sport, football, soccer, rugby, cricket, match, team',
  exam: 'exam, test, studying, study, university, college, school',
  'two-homes': 'two homes, divorce, divorced, separated, separation',
  walk: 'walk, stroll, hike',
  worry: 'worry, worried, anxious, anxiety, nervous',
  lonely: 'lonely, alone, loneliness, miss',
  money: 'money, cash, pay, bill, debt, afford, broke, cheap, cost, free, expensive',
} as const;
