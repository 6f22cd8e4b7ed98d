import { describe, expect, it } from 'vitest';
import { PATHS } from '@/content/paths';
import type { Path, PathStep } from '@/lib/domain/path';
import type { Practice } from '@/lib/domain/practice';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { likeness, shinglesOf } from '@/tests/support/likeness';
import { KNOWN_AS, STEP_PRACTICES } from '@/tests/support/path-map';
import { readingGrade } from '@/tests/support/reading-level';

type Placed = { readonly at: string; readonly path: Path; readonly step: PathStep };

const STEPS: readonly Placed[] = PATHS.flatMap((path) =>
  path.steps.map((step) => ({ at: `${path.name}/${step.id}`, path, step })),
);

/** The steps that break a rule, so that a failure names them all at once. */
const breaking = (rule: (placed: Placed) => boolean) => STEPS.filter(rule).map(({ at }) => at);

const sentencesIn = (text: string) => text.split(/(?<=[.!?…][”’]?)\s+(?=[“\p{Lu}])/u);
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const longestIn = (text: string) =>
  Math.max(...sentencesIn(text).map((sentence) => wordsIn(sentence).length));

/** What the product says on a step, without the words that are hers. */
const ownTextsOf = ({ name, short, title, meaning, smallThing }: PathStep) => [
  name,
  short,
  title,
  meaning,
  smallThing,
];
const pathTextsOf = ({ title, subtitle, about, ending }: Path) => [title, subtitle, about, ending];
const saysOf = ({ words }: PathStep) => words.map(({ say }) => say);
const allTexts = [
  ...PATHS.flatMap((path) => pathTextsOf(path).map((text) => ({ at: path.name, text }))),
  ...STEPS.flatMap(({ at, step }) =>
    [...ownTextsOf(step), ...step.words.flatMap(({ when, say }) => [when, say])].map((text) => ({
      at,
      text,
    })),
  ),
];
const textsWith = (pattern: RegExp) =>
  allTexts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text}`);

describe('the paths', () => {
  it.each(PATHS)('$name has the steps of the product map, in their order', ({ name, steps }) => {
    expect(steps.map(({ practices }) => practices)).toEqual(STEP_PRACTICES[name]);
  });

  it('have each step once, under an id of its own', () => {
    for (const { steps } of PATHS)
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(PATHS)('$name can be known by its name', ({ name, title, subtitle }) => {
    expect(`${title} ${subtitle}`).toContain(KNOWN_AS[name]);
  });

  it.each(PATHS)('$name says how many steps it has, and that she may leave', (path) => {
    const numbers = new Map([
      [4, 'Four'],
      [7, 'seven'],
      [10, 'Ten'],
      [12, 'Twelve'],
    ]);
    const said = path.subtitle.toLowerCase();
    expect(said).toContain(numbers.get(path.steps.length)?.toLowerCase());
    expect(said).toMatch(/you can stop|leave out/);
  });

  it.each(PATHS)('$name says for whom it is, and ends, in two or three sentences', (path) => {
    for (const text of [path.about, path.ending]) {
      expect([2, 3]).toContain(sentencesIn(text).length);
      expect(longestIn(text), text).toBeLessThanOrEqual(20);
    }
  });

  it('offer someone to talk to as a choice where nothing is wrong', () => {
    const optional = STEPS.filter(({ step }) => step.isOnlyIfWanted).map(({ at }) => at);
    expect(optional).toEqual(['closer/help']);
  });
});

describe('every step', () => {
  it('has one or two words on the thread, and at most five beside them', () => {
    expect(
      breaking(
        ({ step: { name, short } }) =>
          wordsIn(name).length < 1 ||
          wordsIn(name).length > 2 ||
          name.length > 14 ||
          wordsIn(short).length < 2 ||
          wordsIn(short).length > 5 ||
          /[.!?]$/.test(name + short),
      ),
    ).toEqual([]);
  });

  it('has a heading that begins with an act', () => {
    expect(
      breaking(
        ({ step: { title } }) =>
          !/^\p{Lu}/u.test(title) ||
          /^(?:he|she|it|you|your|his|the|a|an)\b/i.test(title) ||
          wordsIn(title).length < 4 ||
          wordsIn(title).length > 11 ||
          /[.!?]$/.test(title),
      ),
    ).toEqual([]);
  });

  it('says what it means in two or three sentences of twenty words at most', () => {
    expect(
      breaking(({ step: { meaning } }) => {
        const count = sentencesIn(meaning).length;
        return count < 2 || count > 3 || longestIn(meaning) > 20 || !meaning.endsWith('.');
      }),
    ).toEqual([]);
  });

  it('has one small thing in one or two sentences', () => {
    expect(
      breaking(
        ({ step: { smallThing } }) =>
          sentencesIn(smallThing).length > 2 ||
          longestIn(smallThing) > 20 ||
          !/[.”]$/.test(smallThing) ||
          wordsIn(smallThing).length < 5,
      ),
    ).toEqual([]);
  });

  it('has four to six things to say, each for a moment of its own', () => {
    expect(
      breaking(
        ({ step: { words } }) =>
          words.length < 4 ||
          words.length > 6 ||
          new Set(words.map(({ when }) => when)).size !== words.length,
      ),
    ).toEqual([]);
  });

  it('names the moment in a few words, and says one or two short sentences', () => {
    expect(
      breaking(({ step }) =>
        step.words.some(
          ({ when, say }) =>
            !/^\p{Lu}/u.test(when) ||
            /[.!?]$/.test(when) ||
            wordsIn(when).length > 5 ||
            sentencesIn(say).length > (wordsIn(say).length < 10 ? 3 : 2) ||
            longestIn(say) > 18 ||
            !/^\p{Lu}.*[.!?]$/u.test(say),
        ),
      ),
    ).toEqual([]);
  });
});

describe('no text of a path', () => {
  it('is empty, or has a placeholder', () => {
    expect(allTexts.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(textsWith(/[{}<>[\]]/)).toEqual([]);
  });

  it('says a word to avoid', () => {
    expect(allTexts.filter(({ text }) => avoidedWordsIn(text).length > 0)).toEqual([]);
    expect(textsWith(/(?<![\p{L}’-])(?:just|simply|only|still|easy|easily)(?![\p{L}-])/iu)).toEqual(
      [],
    );
  });

  it('takes a family, a faith or a country for granted', () => {
    expect(
      textsWith(
        /\b(?:dad|father|wife|girlfriend|brothers?|sisters?|gran\w*|church|pray\w*|god|christmas|easter|boys?|man|mum|mom)\b/i,
      ),
    ).toEqual([]);
  });

  it('has straight quotes, double spaces or space at its ends', () => {
    expect(textsWith(/["']|\s{2}|^\s|\s$/)).toEqual([]);
  });

  it('promises or shouts, where the product speaks', () => {
    const own = [...PATHS.flatMap(pathTextsOf), ...STEPS.flatMap(({ step }) => ownTextsOf(step))];
    expect(own.filter((text) => /\bwill\b|won’t|’ll\b|!/i.test(text))).toEqual([]);
  });

  it('asks him for an answer on a slow path, or where she names a hurt', () => {
    const tender: readonly Practice[] = ['acknowledge', 'amends', 'forgive'];
    expect(
      breaking(
        ({ path, step }) =>
          (path.isSlow || step.practices.some((practice) => tender.includes(practice))) &&
          saysOf(step).some((say) => say.includes('?')),
      ),
    ).toEqual([]);
  });

  it('asks him more than one thing on a path of few questions', () => {
    const near = STEPS.filter(({ path }) => path.name === 'near');
    const questions = near.flatMap(({ step }) => saysOf(step)).filter((say) => say.includes('?'));
    expect(questions.length).toBeLessThanOrEqual(1);
  });
});

describe('the reading level of the paths', () => {
  const grades = [
    ...PATHS.map((path) => ({
      at: path.name,
      grade: readingGrade([path.subtitle, path.about, path.ending].join(' ')),
    })),
    ...STEPS.map(({ at, step }) => ({
      at,
      grade: readingGrade(
        [`${step.title}.`, step.meaning, ...saysOf(step), step.smallThing].join(' '),
      ),
    })),
  ];

  it('is that of a child of eleven or below for half of the steps', () => {
    const sorted = grades.map(({ grade }) => grade).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(6);
  });

  it('is never above nine years of school', () => {
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
  });
});

describe('no two steps', () => {
  /** Pairs whose texts share more than a part of their three-word runs. */
  function alike(texts: readonly { at: string; text: string }[], limit: number): string[] {
    const all = texts.map(({ at, text }) => ({ at, text, shingles: shinglesOf(text) }));
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => likeness(one.shingles, other.shingles) > limit)
        .map((other) => `${one.at} = ${other.at}: ${one.text} = ${other.text}`),
    );
  }

  it('mean the same, wherever they stand', () => {
    // Texts of forty words written apart share a run or two of three words at the most.
    const texts = STEPS.map(({ at, step }) => ({
      at,
      text: `${step.title} ${step.meaning} ${step.smallThing}`,
    }));
    expect(alike(texts, 0.08)).toEqual([]);
  });

  it('have the same heading, or the same line on the thread of two paths', () => {
    for (const field of ['title', 'short'] as const) {
      const texts = STEPS.map(({ at, step }) => ({ at, text: step[field] }));
      expect(alike(texts, 0.3), field).toEqual([]);
    }
  });

  it('offer the same words', () => {
    const says = STEPS.flatMap(({ at, step }) => saysOf(step).map((text) => ({ at, text })));
    expect(alike(says, 0.25)).toEqual([]);
  });

  it('end on the same small thing', () => {
    const texts = STEPS.map(({ at, step }) => ({ at, text: step.smallThing }));
    expect(alike(texts, 0.15)).toEqual([]);
  });
});
