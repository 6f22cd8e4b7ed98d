import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ideaFacts, ideasText } from '@/lib/i18n/ideas';
import styles from './Idea.module.css';
import { IdeaBody } from './IdeaBody';
import type { IdeaProps } from './idea-props';

/** One idea in a list: its title and a few facts; pressing it opens the rest in place. */
export function IdeaRow({
  children,
  ...props
}: IdeaProps & { readonly children?: ComponentChildren }) {
  const [isOpen, setIsOpen] = useState(false);
  const { idea, whyNot } = props.item;
  return (
    <li class={styles.row}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary data-item>
          <span class={styles.rowTitle}>{idea.title}</span>
          <span class="small muted">{ideaFacts(idea).join(' · ')}</span>
          {whyNot && <span class={`${styles.whyNot} small`}>{ideasText(`whyNot.${whyNot}`)}</span>}
        </summary>
        {isOpen && <IdeaBody {...props}>{children}</IdeaBody>}
      </details>
    </li>
  );
}
