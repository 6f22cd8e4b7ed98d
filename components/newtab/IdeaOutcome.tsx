import { Button } from '@/components/ui/Button';
import { newtabText } from '@/lib/i18n/newtab';
import styles from './IdeaCard.module.css';
import { says, shownWith, type Words } from './slots';
import type { IdeaActions } from './use-idea';

type Props = { readonly words: Words; readonly act: IdeaActions['act'] };

/** After *Do it*: how it went, whenever she likes; then a word back, and a way to change her answer. */
export function IdeaOutcome({ words, act }: Props) {
  return (
    <>
      <div class={styles.told} {...shownWith(words, 'started')}>
        <p id="idea-started" tabIndex={-1}>
          {newtabText('idea.started')}
        </p>
        <Button look="tall" onClick={() => act('went-well')}>
          {newtabText('idea.wentWell')}
        </Button>
        <Button look="tall" onClick={() => act('was-hard')}>
          {newtabText('idea.wasHard')}
        </Button>
        <Button look="quiet" onClick={() => act('not-yet')}>
          {newtabText('idea.notYet')}
        </Button>
      </div>
      <div class={styles.told} {...shownWith(words, 'told')}>
        <p id="idea-told" tabIndex={-1} {...says(words, 'told')} />
        <a href="/home.html#/journal" {...shownWith(words, 'inJournal')}>
          {newtabText('idea.journal')}
        </a>
        <Button look="quiet" onClick={() => act('start')}>
          {newtabText('idea.change')}
        </Button>
        <Button look="quiet" {...shownWith(words, 'another')} onClick={() => act('another')}>
          {newtabText('idea.another')}
        </Button>
      </div>
    </>
  );
}
