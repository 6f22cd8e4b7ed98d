import type { IconNode } from 'lucide';
import { h } from 'preact';
import styles from './Icon.module.css';

type Props = { readonly shape: IconNode; readonly class?: string };

/** A line icon. It is decoration: a word stands beside it, or the control has a name. */
export function Icon({ shape, class: extra = '' }: Props) {
  return (
    <svg class={`${styles.icon} ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shape.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
