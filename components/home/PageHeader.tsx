import type { ComponentChildren } from 'preact';
import styles from './PageHeader.module.css';

type Props = {
  readonly title: string;
  readonly subtitle?: string;
  /** What stands at the end of the line: a view switch, the section's main button. */
  readonly children?: ComponentChildren;
};

/** A section's title, one line about it, and its main actions. */
export function PageHeader({ title, subtitle, children }: Props) {
  return (
    <header class={styles.header}>
      <div class={styles.words}>
        <h1>{title}</h1>
        {subtitle && <p class="muted">{subtitle}</p>}
      </div>
      {children && <div class={styles.actions}>{children}</div>}
    </header>
  );
}
