import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './Dialog.module.css';
import { NoticeBar } from './NoticeBar';
import { clearNotice } from './notice';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
};

/** A native modal dialog: Esc closes it and focus returns to where it was. */
export function Dialog({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    // Opening it is the next thing she does: the last notice has had its time.
    clearNotice();
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div class={styles.content}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {/* The page's own notice is behind the dialog, out of reach. */}
      <NoticeBar />
    </dialog>
  );
}
