import { useCallback, useEffect, useState } from 'preact/hooks';
import { readWelcome } from '@/lib/app/welcome/read-welcome';
import { type Answers, answersFrom } from './answers';
import { keepDraft, withDraft } from './draft';

export type ChangeAnswers = (changes: Partial<Answers>) => void;

/** Her answers, undefined until they are read, and the one way to change them. */
export function useAnswers(): readonly [Answers | undefined, ChangeAnswers] {
  const [answers, setAnswers] = useState<Answers>();
  useEffect(() => {
    void readWelcome().then((records) => setAnswers(withDraft(answersFrom(records))));
  }, []);
  const change = useCallback<ChangeAnswers>((changes) => {
    setAnswers((old) => {
      if (!old) return old;
      const changed = { ...old, ...changes };
      keepDraft(changed);
      return changed;
    });
  }, []);
  return [answers, change];
}
