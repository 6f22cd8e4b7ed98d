import { CalendarPlus, Check, CloudRain, Heart, MessageCircle } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { TakeBack } from '@/lib/app/mentions/keep-suggestion';
import type { Suggestion } from '@/lib/app/mentions/suggest-from-mention';
import type { Interaction } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { longDay, shortWeekdayDay } from '@/lib/i18n/formats';
import { suggestionsText } from '@/lib/i18n/suggestions';
import styles from './Suggestions.module.css';

const ICONS = {
  'follow-up': MessageCircle,
  'hard-time': CloudRain,
  milestone: CalendarPlus,
  interest: Heart,
} as const;

type FollowUpSuggestion = Extract<Suggestion, { readonly kind: 'follow-up' }>;
type Props = {
  readonly suggestion: Suggestion;
  readonly source: Interaction;
  readonly today: LocalDate;
  readonly onKept: () => void;
  readonly onTakenBack: () => void;
};

/** One offer in a line, with the button that takes it up; afterwards the same button takes it back. */
export function SuggestionRow({ suggestion, source, today, onKept, onTakenBack }: Props) {
  const [takeBack, setTakeBack] = useState<TakeBack>();
  const isBusy = useRef(false);
  const press = async (act: () => Promise<void>) => {
    // A second press of an impatient hand keeps nothing twice.
    if (isBusy.current) return;
    isBusy.current = true;
    await attempt(act);
    isBusy.current = false;
  };
  const keep = () =>
    press(async () => {
      const { keepSuggestion } = await import('@/lib/app/mentions/keep-suggestion');
      const undo = await keepSuggestion(suggestion, source, wordsAfterAsk(suggestion), Date.now());
      setTakeBack(() => undo);
      onKept();
    });
  const undo = () =>
    press(async () => {
      await takeBack?.(Date.now());
      setTakeBack(undefined);
      onTakenBack();
    });
  const { offer, act, name } = wordsOf(suggestion, today);
  return (
    <li class={styles.row}>
      <Icon shape={takeBack ? Check : ICONS[suggestion.kind]} />
      <span role="status">{takeBack ? suggestionsText(`added.${suggestion.kind}`) : offer}</span>
      <Button {...(!takeBack && { 'aria-label': name })} onClick={takeBack ? undo : keep}>
        {takeBack ? commonText('undo') : act}
      </Button>
    </li>
  );
}

function wordsAfterAsk(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'follow-up': {
      const { what, isEvent } = suggestion;
      return suggestionsText(isEvent ? 'followUp.event' : 'followUp.words', { what });
    }
    case 'hard-time':
      return suggestionsText('followUp.words', { what: suggestion.what });
    default:
      return '';
  }
}

/** The offer, the word on its button, and the button's whole name with that word first. */
function wordsOf(
  suggestion: Suggestion,
  today: LocalDate,
): { offer: string; act: string; name: string } {
  switch (suggestion.kind) {
    case 'follow-up': {
      const offer = followUpOffer(suggestion, today);
      const what = wordsAfterAsk(suggestion);
      return { offer, act: suggestionsText('remind'), name: suggestionsText('remindOf', { what }) };
    }
    case 'hard-time': {
      const name = suggestionsText('hardTimeOf', { what: suggestion.what });
      return { offer: suggestionsText('hardTime'), act: suggestionsText('remind'), name };
    }
    case 'milestone': {
      const values = { title: suggestion.title, day: dayWords(suggestion.on, today) };
      return {
        offer: suggestionsText('date', values),
        act: suggestionsText('addDate'),
        name: suggestionsText('addDateOf', values),
      };
    }
    case 'interest': {
      const values = { interest: suggestion.name };
      return {
        offer: suggestionsText('interest', values),
        act: suggestionsText('addInterest'),
        name: suggestionsText('addInterestOf', values),
      };
    }
  }
}

function followUpOffer({ askOn, luckOn }: FollowUpSuggestion, today: LocalDate): string {
  if (!askOn) return suggestionsText('askLater');
  const day = dayWords(askOn, today);
  if (!luckOn) return suggestionsText('askHowOn', { day });
  return suggestionsText('luckAndAsk', { luck: dayWords(luckOn, today), day });
}

/** "Thu 26 Nov"; a day of another year in full. */
function dayWords(day: LocalDate, today: LocalDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortWeekdayDay(day) : longDay(day, today);
}
