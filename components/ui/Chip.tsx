import type { ComponentChildren } from 'preact';
import styles from './Chip.module.css';

type Props = {
  readonly children: ComponentChildren;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly onClick: () => void;
  /** The name for screen readers, when the words are not enough; it begins with them. */
  readonly label?: string;
};

/** One of several small things in a list; pressing it opens or removes it. */
export function Chip({ children, detail, onClick, label }: Props) {
  return (
    <button
      type="button"
      class={styles.chip}
      data-item
      onClick={onClick}
      {...(label && { 'aria-label': label })}
    >
      <span class={styles.words}>{children}</span>
      {detail && <span class={styles.detail}>{detail}</span>}
    </button>
  );
}

/** Chips one after the other. */
export function Chips({ children }: { readonly children: ComponentChildren }) {
  return <ul class={styles.chips}>{children}</ul>;
}
