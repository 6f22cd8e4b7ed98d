import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '@/lib/app/mentions/suggest-from-mention';
import type { Interaction } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import { dayOrder } from '@/lib/i18n/dates';
import { SuggestionRow } from './SuggestionRow';
import styles from './Suggestions.module.css';

/** Long enough for a word, so that half a sentence makes no offers. */
const PAUSE_MS = 300;

type Props = {
  /** What he mentioned, as she types it. */
  readonly text: string;
  readonly saved: Interaction;
  readonly today: LocalDate;
};

/** What of a mention may be worth keeping. What she has kept stays in view with its undo. */
export function Suggestions({ text, saved, today }: Props) {
  const offered = useSuggestions(text, today);
  const [kept, setKept] = useState<readonly Suggestion[]>([]);
  const keptKeys = kept.map(keyOf);
  const shown = [...kept, ...offered.filter((each) => !keptKeys.includes(keyOf(each)))];
  return (
    <ul class={styles.list}>
      {shown.map((suggestion) => (
        <SuggestionRow
          key={keyOf(suggestion)}
          suggestion={suggestion}
          source={saved}
          today={today}
          onKept={() => setKept((others) => [...others, suggestion])}
          onTakenBack={() =>
            setKept((all) => all.filter((each) => keyOf(each) !== keyOf(suggestion)))
          }
        />
      ))}
    </ul>
  );
}

/** The reader of mentions is loaded with the first words she types. */
function useSuggestions(text: string, today: LocalDate): readonly Suggestion[] {
  const [offered, setOffered] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    if (!text.trim()) {
      setOffered([]);
      return;
    }
    let isWanted = true;
    const suggest = async () => {
      const { suggestFromMention } = await import('@/lib/app/mentions/suggest-from-mention');
      if (isWanted) setOffered(suggestFromMention(text, today, dayOrder()));
    };
    const timer = setTimeout(() => void suggest(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, today]);
  return offered;
}

function keyOf(suggestion: Suggestion): string {
  return JSON.stringify(suggestion);
}
