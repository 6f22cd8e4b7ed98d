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
  /** The title to read out, once after the idea has changed. */
  readonly announced: string;
};

/** Acts that bring another idea: its title is read out. */
const CHANGING: readonly IdeaAct[] = ['another', 'back'];

/** What she can do with the idea on show, and what follows: the new title said, the focus kept. */
export function useIdea(words: Words, whenLive: WhenLive): IdeaActions {
  const done = useRef<IdeaAct | undefined>(undefined);
  const [announced, setAnnounced] = useState('');
  const { title, started, told } = words;
  useEffect(() => {
    const act = done.current;
    done.current = undefined;
    if (!act) return;
    if (title && CHANGING.includes(act)) setAnnounced(newtabText('idea.now', { title }));
    keepFocus(told ? 'idea-told' : started ? 'idea-started' : 'idea');
  }, [title, started, told]);

  return {
    announced,
    act: (what) =>
      attempt(async () => {
        const [{ actOnIdea }, { view, today }] = await Promise.all([
          import('./idea-acts'),
          whenLive(),
        ]);
        const { son, shown } = view.current ?? {};
        if (!son || !shown) return;
        clearNotice();
        setAnnounced('');
        done.current = what;
        await actOnIdea(what, { sonId: son.id, ideaId: shown.idea.ideaId, today });
      }),
    copy: async () => {
      const { copyWords } = await import('./idea-acts');
      // Without the quotation marks that the page puts round them.
      await copyWords(words.words?.slice(1, -1) ?? '');
    },
  };
}

/** Moves the focus when the button that had it has gone. */
function keepFocus(nextId: string): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body && !focused.closest('[hidden]')) return;
  document.getElementById(nextId)?.focus();
}
