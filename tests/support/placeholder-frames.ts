import type { Placeholder } from '@/lib/domain/today/fill-words';

/** The placeholders whose value is a phrase that has to fit the words around it. */
type Phrase = Exclude<Placeholder, 'son' | 'her'>;

/**
 * The words after which each value reads right, one or two of them, gathered from the lines by
 * reading each with "climbing", "trains", "the Beatles" and "an old Ford", with "lasagne" and
 * "pancakes", with "your driving test" and "starting your new job". A new line with other words
 * before a value fails until somebody has read it in the same way.
 */
const AFTER: Readonly<Record<Phrase, string>> = {
  // A name of any kind of thing: an activity, a team, things. So no verb that fits one of them
  // alone ("play", "watch", "do"), and nothing that tells one from many.
  interest:
    'about | for | of | on | with | into | you and | nobody explains | to follow | side to | ' +
    'hobby is | it had | you have | mine likes | can love | it ,',
  // A dish without an article, one or many.
  food:
    'make | makes | made | making | with | for | of | have | having | had | like | love | eat | want | ' +
    'bring | brought | leave | left | cook | fancy | more | some | enough | to put | i saw | you in | ' +
    'there’s enough | and then | give up | couldn’t fit | it isn’t | ones get | it’s | it wasn’t | is | : | , and | would | go at',
  // "Your driving test" or "starting your new job", which is yet to come.
  milestone: 'about | for | before | after | until | with | comes of | let’s put',
  // "The meal we had a year ago this week": one thing, long over.
  memory: 'about | of | for | to | brought back | five is | i mention | son ,',
  // An indirect question: "how the driving test went", "whether the boiler is mended".
  followUp: 'wondering | to hear | to know',
};

const allowed = new Map(
  Object.entries(AFTER).map(([name, frames]) => [name, new Set(frames.split(' | '))] as const),
);

/** Verbs and endings that tell one from many, unless the subject is another: "all about trains is". */
const OF_NUMBER =
  /(?<!\b(?:about|for|of|on|with|into) )\{(?:interest|food)\}(?:’?s\b|\s+(?:is|are|was|were|has|have|does|do|gets?|means?|counts?|makes?|beats?|tastes?|needs?|looks?|sounds?|comes?|goes|go)\b)/;
/** What stands before a name alone, or before one or many. */
const ARTICLE =
  /\b(?:an?|the|your|my|our|his|this|that|these|those|every|each|many|much|two)\s+\{(?:interest|food|milestone|memory|followUp)\}/i;

/** A memory ends in "a year ago this week": no other time may follow it at once. */
const SECOND_TIME = /\{memory\}\s+(?:again|today|tonight|yesterday|now|this|last|all|every)\b/;

/** The two words, or marks, before a place in a line, in small letters. */
function lastTwo(before: string): readonly string[] {
  return (before.toLowerCase().match(/[\p{L}\p{N}’-]+|[.,:;?!“”]/gu) ?? []).slice(-2);
}

/** What stands wrongly around the placeholders of a line, so that some value would not read right. */
export function frameSlips(line: string): string[] {
  const slips = [...line.matchAll(/\{(\w+)\}/g)].flatMap(({ 0: place, 1: name = '', index }) => {
    const frames = allowed.get(name);
    const words = lastTwo(line.slice(0, index));
    const fits = frames?.has(words.at(-1) ?? '') || frames?.has(words.join(' '));
    return frames === undefined || fits ? [] : [`“${words.join(' ')}” before ${place}`];
  });
  const around = [OF_NUMBER, ARTICLE, SECOND_TIME].flatMap(
    (pattern) => line.match(pattern)?.[0] ?? [],
  );
  return [...slips, ...around];
}
