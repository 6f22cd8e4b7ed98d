import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { clearNotice } from '@/components/ui/notice';
import { newtabText } from '@/lib/i18n/newtab';
import type { IdeaAct } from './idea-acts';
import type { Words } from './slots';
import type { WhenLive } from './use-new-tab';

export type IdeaActions = {
  readonly act: (what: IdeaAct) => Promise<unknown>;
  readonly copy: () => Promise<unknown>;
  /** Brings the next of the words she could use, in place. */
  readonly changeWords: () => Promise<unknown>;
  /** The words of the page, with those that she has turned to. */
  readonly shown: Words;
  /** What to read out, once after it has changed. */
  readonly announced: string;
};

/** Acts that bring another idea: its title is read out. */
const CHANGING: readonly IdeaAct[] = ['another', 'back'];

/** What she can do with the idea on show, and what follows: the news said, the focus kept. */
export function useIdea(words: Words, whenLive: WhenLive): IdeaActions {
  const done = useRef<IdeaAct | undefined>(undefined);
  const [announced, setAnnounced] = useState('');
  const [other, setOther] = useState<Words>({});
  const { title, started, told } = words;
  useEffect(() => {
    const act = done.current;
    done.current = undefined;
    if (!act) return;
    if (title && CHANGING.includes(act)) setAnnounced(newtabText('idea.now', { title }));
    keepFocus(told ? 'idea-told' : started ? 'idea-started' : 'idea');
  }, [title, started, told]);

  const shown = other.title === title ? { ...words, ...other } : words;
  const loadActs = () => Promise.all([import('./idea-acts'), whenLive()]);
  return {
    announced,
    shown,
    act: (what) =>
      attempt(async () => {
        const [{ actOnIdea }, { view, today }] = await loadActs();
        const { son, shown: onShow } = view.current ?? {};
        if (!son || !onShow) return;
        clearNotice();
        setAnnounced('');
        // Nothing that has the focus goes with these.
        if (what !== 'keep' && what !== 'let-go') done.current = what;
        await actOnIdea(what, { sonId: son.id, idea: onShow.idea, today });
      }),
    copy: async () => {
      const { copyWords } = await import('./idea-acts');
      // Without the quotation marks that the page puts round them.
      await copyWords(shown.words?.slice(1, -1) ?? '');
    },
    changeWords: () =>
      attempt(async () => {
        const [{ wordsAfter }, { view }] = await loadActs();
        const idea = view.current?.shown?.idea;
        if (!idea) return;
        const next = wordsAfter(idea, shown.words);
        setOther({ title: words.title ?? '', words: next });
        setAnnounced(next);
      }),
  };
}

/** Moves the focus when the button that had it has gone. */
function keepFocus(nextId: string): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body && !focused.closest('[hidden]')) return;
  document.getElementById(nextId)?.focus();
}
