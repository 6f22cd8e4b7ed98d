import type { ComponentType } from 'preact';
import type { Answers } from './answers';
import { DatesQuestion } from './DatesQuestion';
import { keepDatesStep } from './keep-dates';
import { keepLifeStep } from './keep-life';
import { keepLikesStep } from './keep-likes';
import { keepNamesStep } from './keep-names';
import type { Kept } from './kept';
import { LifeQuestion } from './LifeQuestion';
import { LikesQuestion } from './LikesQuestion';
import { NamesQuestion } from './NamesQuestion';
import type { QuestionProps } from './question';
import type { Place } from './steps';

/** One small step: its fields, and how what stands in them is kept. */
type Question = {
  readonly name: 'names' | 'life' | 'likes' | 'dates';
  readonly Fields: ComponentType<QuestionProps>;
  readonly keep: (answers: Answers, now: Date) => Promise<Kept>;
};

/** The four questions, by the place they have. */
export const QUESTIONS: Readonly<Record<Exclude<Place, 'idea'>, Question>> = {
  1: { name: 'names', Fields: NamesQuestion, keep: keepNamesStep },
  2: { name: 'life', Fields: LifeQuestion, keep: keepLifeStep },
  3: { name: 'likes', Fields: LikesQuestion, keep: keepLikesStep },
  4: { name: 'dates', Fields: DatesQuestion, keep: keepDatesStep },
};
