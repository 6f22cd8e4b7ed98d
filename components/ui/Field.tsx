import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

type FieldNames = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};
type FieldProps = {
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  /** What is not right and what to do, in one sentence. */
  readonly error?: string | undefined;
  /** Renders the control with the names it needs. */
  readonly children: (names: FieldNames) => ComponentChildren;
};

/** A label, a hint, a control and, when something is not right, the sentence that says so. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class={styles.error} role="status">
          {error}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
    </div>
  );
}

type ControlProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
};

type TextOptions = {
  readonly inputMode?: 'text' | 'url' | 'search' | 'numeric';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  value,
  onValue,
  ...rest
}: ControlProps & TextOptions) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <input
          autocomplete="off"
          {...rest}
          {...names}
          class={styles.input}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** An hour of the day, `HH:MM`. */
export function TimeField({ label, hint, error, value, onValue }: ControlProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <input
          {...names}
          type="time"
          class={styles.input}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  value,
  onValue,
  rows = 3,
  ...rest
}: ControlProps & TextOptions & { readonly rows?: number }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <textarea
          {...rest}
          {...names}
          class={styles.input}
          rows={rows}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type SelectProps = Omit<ControlProps, 'onValue'> & {
  readonly onValue: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A choice from a list that is too long for buttons. */
export function Select({ label, hint, error, value, onValue, options }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <select
          {...names}
          class={styles.input}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
