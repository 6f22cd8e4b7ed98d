import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { SHORT_MINUTES } from '@/lib/domain/idea';
import { PLACEHOLDERS, templatesFor } from '@/lib/domain/today/fill-words';
import { WARMTHS } from '@/lib/domain/warmth';
import { breaking, linesOf, placeholdersIn } from '@/tests/support/idea-texts';

describe('every idea', () => {
  it('has an id of its own', () => {
    expect(new Set(IDEAS.map(({ id }) => id)).size).toBe(IDEAS.length);
  });

  it('has an id in kebab case that begins with its practice', () => {
    expect(
      breaking(({ id, practice }) => !new RegExp(`^${practice}-[a-z0-9-]+$`).test(id)),
    ).toEqual([]);
  });

  it('has whole numbers where numbers are asked, and no empty list', () => {
    expect(
      breaking(
        ({ minutes, stages, distances, seasons, interests, circumstances, fits, only, near }) =>
          !Number.isInteger(minutes) ||
          minutes < 1 ||
          minutes > 240 ||
          stages.length === 0 ||
          distances.length === 0 ||
          seasons.length === 0 ||
          interests?.length === 0 ||
          circumstances?.length === 0 ||
          [...(fits?.months ?? []), ...(only?.months ?? [])].some(
            (month) => month < 1 || month > 12,
          ) ||
          (near !== undefined && (near.from > near.to || near.kinds.length === 0)),
      ),
    ).toEqual([]);
  });

  it('has a title of fewer than ten words, with a capital and no full stop', () => {
    expect(
      breaking(
        ({ title }) =>
          title.split(/\s+/).length >= 10 || !/^[\p{Lu}“]/u.test(title) || /[.!?]$/.test(title),
      ),
    ).toEqual([]);
  });

  it('says what to do: the title begins with an act, not with him or her', () => {
    expect(breaking(({ title }) => /^(?:he|she|it|you|your|his|the|a|an)\b/i.test(title))).toEqual(
      [],
    );
  });

  it('gives its reason in one sentence of twenty words at most', () => {
    expect(
      breaking(
        ({ why }) =>
          !/^[\p{Lu}“].*[.?]”?$/u.test(why) ||
          /[.!?]\s+\p{Lu}/u.test(why) ||
          why.split(/\s+/).length > 20,
      ),
    ).toEqual([]);
  });

  it('has a version of two minutes when it takes longer', () => {
    expect(
      breaking(
        ({ minutes, inTwoMinutes }) => minutes > SHORT_MINUTES !== (inTwoMinutes !== undefined),
      ),
    ).toEqual([]);
  });

  it('says the version of two minutes in one short sentence', () => {
    expect(
      breaking(
        ({ inTwoMinutes: short }) =>
          short !== undefined &&
          (!/^[\p{Lu}“].*\.$/u.test(short) ||
            /[.!?]\s+\p{Lu}/u.test(short) ||
            short.split(/\s+/).length > 16),
      ),
    ).toEqual([]);
  });
});

describe('the words of every idea', () => {
  it('have placeholders where they are filled, and nowhere else', () => {
    expect(
      breaking(
        (idea) =>
          placeholdersIn(idea.title + idea.why + (idea.inTwoMinutes ?? '')).some(
            (name) => name !== '{son}',
          ) ||
          linesOf(idea).some((line) =>
            placeholdersIn(line).some(
              (name) => !PLACEHOLDERS.some((known) => name === `{${known}}`),
            ),
          ),
      ),
    ).toEqual([]);
  });

  it.each(WARMTHS)('offer two lines or none at all to a %s mother, one of them whole', (warmth) => {
    expect(
      breaking((idea) => {
        const lines = templatesFor(idea, warmth);
        if (idea.words.length === 0) return false;
        return lines.length < 2 || lines.every((line) => placeholdersIn(line).length > 0);
      }),
    ).toEqual([]);
  });

  it('speak of a milestone as of any day of the week before', () => {
    const timed =
      /\{milestone\}.*\b(?:today|tomorrow|yesterday)\b|\b(?:today|tomorrow|yesterday)\b.*\{milestone\}/i;
    expect(
      breaking((idea) => !idea.near && linesOf(idea).some((line) => timed.test(line))),
    ).toEqual([]);
  });
});

describe('contact', () => {
  it('goes into the journal under one name exactly when it reaches him', () => {
    expect(
      breaking(({ contact, logsAs }) => (contact === 'none') !== (logsAs === undefined)),
    ).toEqual([]);
  });

  it('counts as a question when any of its words ask', () => {
    expect(
      breaking((idea) => linesOf(idea).some((line) => /\?|\{followUp\}/.test(line)) && !idea.asks),
    ).toEqual([]);
  });

  it('asks nothing and says nothing to him when it is for her alone', () => {
    expect(
      breaking(({ contact, asks, words }) => contact === 'none' && (asks || words.length > 0)),
    ).toEqual([]);
  });

  it('asks nothing when it needs no answer', () => {
    expect(breaking(({ contact, asks }) => contact === 'no-answer' && asks)).toEqual([]);
  });

  it('does not call for an answer in a hurt or silent season of a grown son', () => {
    expect(
      breaking(
        ({ contact, seasons, stages }) =>
          contact === 'two-way' &&
          seasons.some((season) => season === 'hurt' || season === 'silent') &&
          stages.some((stage) => stage !== 'child'),
      ),
    ).toEqual([]);
  });
});
