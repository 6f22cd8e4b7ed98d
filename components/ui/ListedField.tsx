import { useId } from 'preact/hooks';
import { Field } from './Field';
import fieldStyles from './Field.module.css';
import styles from './ListedField.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** She has left the field or pressed Enter in it. */
  readonly onDone: (value: string) => void;
  /** What is offered while she types; anything else may be typed as well. */
  readonly options: readonly string[];
  /** What her words mean, as she types. */
  readonly line: string;
};

/** One line of text with a long list behind it, and what is understood of it below. */
export function ListedField({ label, hint, error, value, onValue, onDone, options, line }: Props) {
  const listId = useId();
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <>
          <input
            {...names}
            autocomplete="off"
            class={fieldStyles.input}
            list={listId}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            onBlur={() => onDone(value)}
            onKeyDown={(event) => event.key === 'Enter' && onDone(value)}
          />
          <datalist id={listId}>
            {options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
          <output class={styles.line} for={names.id}>
            {error ? '' : line}
          </output>
        </>
      )}
    </Field>
  );
}
