import type { ComponentChildren } from 'preact';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { commonText } from '@/lib/i18n/common';
import styles from './RecordForm.module.css';

type Props = {
  readonly title: string;
  /** A new object whenever the form was checked. */
  readonly errors: object;
  /** What the main button says, when it is not *Save*. */
  readonly saveLabel?: string;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
  readonly onDelete?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** The sheet in which one record is filled in. Nothing is kept before its main button. */
export function RecordForm({ title, errors, onSave, onClose, onDelete, ...props }: Props) {
  const form = useFocusOnError(errors);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    return onSave();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form} class={styles.form} onSubmit={save}>
        {props.children}
        <div class={styles.actions} data-foot>
          <Button look="main" type="submit">
            {props.saveLabel ?? commonText('save')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
          {onDelete && (
            <Button look="quiet" onClick={onDelete}>
              {commonText('delete')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
