import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Sheet.module.css';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly class?: string;
};

/** A section on a small piece of paper, named by its heading. */
export function Card({ title, children, class: extra = '' }: Props) {
  const id = useId();
  return (
    <section class={`${styles.card} ${extra}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
