import { INTERACTION_KINDS } from '@/lib/domain/interaction';
import { addDays } from '@/lib/domain/local-date';
import { MILESTONE_KINDS } from '@/lib/domain/milestone';
import type { WordValues } from '@/lib/domain/today/fill-words';
import { followUpInWords } from '@/lib/domain/today/follow-up-in-words';
import { foodInWords } from '@/lib/domain/today/food-in-words';
import { memoryInWords } from '@/lib/domain/today/memory-in-words';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';
import { inventFollowUp, inventInteraction, TODAY } from '@/tests/support/invented';

/** More than fits into a sentence, for the word LONG in the table. */
const TOO_LONG = 'very '.repeat(40);

/**
 * What thirty mothers typed: his name, hers, what he likes, a day ahead (its kind and title), a time
 * together (its kind, and years ago), a dish, and something he mentioned. Small and large letters,
 * one and many, articles, full stops, other alphabets, and empty for what was not told.
 */
const SONS: readonly string[] = [
  '||||||',
  'Sam|Mum|climbing|exam: Driving test|meal 1|lemon drizzle|how the driving test went',
  'J|Ma|trains|event: Leeds gig|visit 2|samosas|whether the boiler is mended',
  'Bartholomew Maximilian Featherstonehaugh|Mother|Formula 1|first-day: Starting his new job|activity 3|a roast chicken|how he got on',
  'O’Brien|Mam|the Beatles|move: Moving to Leeds|call 1|the apple pie from the shop|what the new flat is like',
  "D'Arcy|Mum’s|Arsenal|other: Operation|meal 10|lasagne.|when the new chairs come.",
  'يوسف|ماما|كرة القدم|exam: امتحان|visit 1|كشري|how the exam went',
  'נועם|אמא|שחמט|event: הופעה||שקשוקה|',
  'Élie|Maman|élevage|exam: L’oral de français|meal 2|crème brûlée|how the oral went?',
  'Łukasz|Mamo|żeglarstwo|exam: Matura|activity 1|pierogi|what the examiner said',
  '🦊|👩|🎸|event: 🎸 concert|call 4|🍕|how 🎸 went',
  'Jean-Luc de la Tour|Mom|old films|first-day: First day at the bakery|visit 5|Grandma’s soup|how the week was',
  '  Tom  | Mum\n| chess |exam:   Maths mock  |meal 1| pancakes |  how the mock went  ',
  'SAM|MUM|FOOTBALL|exam: FINAL EXAM|meal 3|PIZZA|How the final went',
  'sam|mum|lego|event: big match|activity 6|fish and chips|if the bike is back',
  'Mohammed Ali|Ammi|boxing|event: The fight|visit 7|biryani|how his brother is',
  'Søren|Mor|photography and very long walks by the sea|event: Exhibition|meal 8|rye bread|where it hangs',
  'Kit|Mummy|dinosaurs|first-day: First day at school|activity 1|the cheese sandwiches|who sat next to you',
  'Alexander|Mum|an old Ford|event: Race at Silverstone|call 2|stew|why the engine coughs',
  'Zoë-Max|Mum|Dungeons & Dragons|other: Interview|meal 4|mac & cheese|how the interview went…',
  'Ben|Mum|hip-hop|move: Move to Spain|visit 9|chilli|what Sam said',
  'Ben||AI|exam: Results!|meal 1|ice cream!|whether the results are in',
  '|Mum|orchids|other: University open day|visit 1|omelette|how the open day was',
  'Sam Jr.|Mum|R.E.M.|event: Finals.|activity 2|an egg sandwich.|which film won',
  'Li Wei|妈妈|钢琴|exam: 钢琴考试|meal 2|饺子|how the piano exam went',
  'Daniel|Mum|LONG|exam: LONG|call 12|LONG|how LONG',
  'LONG LONG|LONG|sailing|event: His sailing race|visit 30|his pasta|when he sails',
  'Noah|Mum|honest work|anniversary: One year sober|call 10|honey cake|how one year feels',
  'Omar|Mum|umbrellas|birthday: Omar’s birthday|gift 1|hot chocolate|Ask about the flat',
  'Ivo|Mum|unicycling|other: Sam’s hearing|text 1|apples|how you heard of the union',
];

function valuesOf(row: string): WordValues {
  const cells = row.replaceAll('LONG', TOO_LONG).split('|');
  const [son = '', her = '', interest = '', day = '', time = '', dish = '', mentioned = ''] = cells;
  const [dayKind, title] = day.split(': ');
  const [timeKind, yearsAgo] = time.split(' ');
  const on = addDays(TODAY, Math.round(-365.25 * Number(yearsAgo ?? 0)));
  const kind = INTERACTION_KINDS.find((name) => name === timeKind);
  const milestone = MILESTONE_KINDS.find((name) => name === dayKind);
  const memory = kind && inventInteraction(on, { kind, feeling: 'lovely' });
  return {
    son,
    her,
    interest,
    food: foodInWords([{ about: 'Food', what: dish }]),
    milestone: milestone ? milestoneInWords({ kind: milestone, title: title ?? '' }) : '',
    memory: memory ? memoryInWords(memory, TODAY) : '',
    followUp: followUpInWords(inventFollowUp({ text: mentioned }), son.trim()),
  };
}

/** Thirty very different sons, with what the product makes of all that their mothers told. */
export const THIRTY_SONS: readonly WordValues[] = SONS.map(valuesOf);
