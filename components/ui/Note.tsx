import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import styles from './Note.module.css';

type Props = {
  /** `moss` saved, `woad` information, `weld` a gentle tip, `madder` something to put right. */
  readonly tone: 'moss' | 'woad' | 'weld' | 'madder';
  readonly icon: IconNode;
  readonly children: ComponentChildren;
};

/** A coloured line of information with its icon. */
export function Note({ tone, icon, children }: Props) {
  return (
    <div class={`${styles.note} ${styles[tone]}`}>
      <Icon shape={icon} />
      <div>{children}</div>
    </div>
  );
}
