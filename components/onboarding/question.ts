import type { LocalDate } from '@/lib/domain/local-date';
import type { Answers } from './answers';
import type { Errors } from './kept';
import type { ChangeAnswers } from './use-answers';

/** What the fields of every question get. */
export type QuestionProps = {
  readonly answers: Answers;
  readonly change: ChangeAnswers;
  readonly errors: Errors;
  readonly today: LocalDate;
};
