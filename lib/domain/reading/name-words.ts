import { stemOf, type Word, wordsOf } from './words';

/** Words that never say what a thing is: whose it is, how she feels about it. */
const SMALL_WORDS = stemsOf(
  'his he him her my mine our your their it is i we she they me us them this these those that ' +
    'as in at on for to with from by into about or up out so very all any some everything anything ' +
    'new old first second last next own favourite favorite good great best nice little big lots ' +
    'things stuff more just now still mad keen crazy beloved team friends family dad brother grandad weekends',
);

/** Words that say what he does with a thing; what it is only when there is no other: "his reading". */
const INTENT_WORDS = stemsOf(
  'job work career apprentice apprenticeship course class lessons degree university studies ' +
    'studying school learning player playing making building doing going getting being becoming ' +
    'starting beginner trying living life watching reading listening collecting collector following ' +
    'loving likes enjoys hobby fan interested passion obsessed time days home qualified moving',
);

/**
 * The words of a name that say what it is, in runs that stand next to each other: "Dungeons and
 * Dragons with his friends" is one run of two, "running his first marathon" two runs of one. A name
 * of nothing else keeps what it has.
 */
export function contentRuns(name: string): readonly (readonly Word[])[] {
  const words = wordsOf(name);
  for (const leftOut of [SMALL_WORDS.union(INTENT_WORDS), SMALL_WORDS]) {
    const runs = runsWithout(words, leftOut);
    if (runs.length > 0) return runs;
  }
  return words.length === 0 ? [] : [words];
}

function runsWithout(words: readonly Word[], leftOut: ReadonlySet<string>): readonly Word[][] {
  const runs: Word[][] = [];
  let isInRun = false;
  for (const word of words) {
    const says = !leftOut.has(word.stem);
    if (says && isInRun) runs.at(-1)?.push(word);
    else if (says) runs.push([word]);
    isInRun = says;
  }
  return runs;
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
