import { useRef } from 'preact/hooks';
import { useLate } from '@/components/hooks/use-late';
import { Button } from '@/components/ui/Button';
import { commonText } from '@/lib/i18n/common';
import { newtabText } from '@/lib/i18n/newtab';
import styles from './Rail.module.css';
import { rowsOf, says, shownWith, type Words } from './slots';
import type { Asking } from './use-asking';

type Props = { readonly words: Words; readonly asking: Asking };

const loadForm = async () => (await import('./AskForm')).AskForm;

/** What he mentioned and she would like to ask about; a tick asks what he said, if she likes. */
export function RememberToAsk({ words, asking }: Props) {
  const { tickedId, isAdding, tick, answer, add, close, openForm } = asking;
  const isOpen = isAdding || tickedId !== undefined;
  const AskForm = useLate(isOpen, loadForm);
  const heading = useRef<HTMLHeadingElement>(null);
  const thenHeading = async (work: unknown) => {
    await work;
    // On the first day an empty list goes with the form, so the focus moves on to the idea.
    (words.toAsk ? heading.current : document.getElementById('idea'))?.focus();
  };
  return (
    <section
      aria-labelledby="to-ask"
      {...shownWith(words, 'toAsk')}
      hidden={!words.toAsk && !isOpen}
    >
      <div class={styles.head}>
        <h2 id="to-ask" ref={heading} tabIndex={-1}>
          {newtabText('ask.title')}
        </h2>
        <Button
          look="quiet"
          class={styles.add ?? ''}
          aria-label={newtabText('ask.addName')}
          hidden={isOpen}
          onClick={openForm}
        >
          {commonText('add')}
        </Button>
      </div>
      <ul {...shownWith(words, 'ask.0')}>
        {rowsOf('ask').map((row) => (
          <li key={row} {...shownWith(words, `ask.${row}`)}>
            <label class={`${styles.row} ${styles.askRow}`}>
              <input
                type="checkbox"
                class={styles.tick}
                checked={false}
                onChange={() => tick(row)}
              />
              <span {...says(words, `ask.${row}`)} />
            </label>
          </li>
        ))}
      </ul>
      <p {...shownWith(words, 'noAsk')} hidden={!words.noAsk || isOpen}>
        {newtabText('ask.none')}
      </p>
      {AskForm && tickedId && (
        <AskForm
          key={tickedId}
          label={newtabText('ask.done')}
          hint={newtabText('ask.onlyIf')}
          onSave={(text) => thenHeading(answer(text))}
          onClose={() => thenHeading(close())}
        />
      )}
      {AskForm && isAdding && (
        <AskForm
          key="add"
          label={newtabText('ask.new')}
          hint={newtabText('ask.newHint')}
          onSave={(text) => thenHeading(add(text))}
          onClose={() => thenHeading(close())}
        />
      )}
    </section>
  );
}
