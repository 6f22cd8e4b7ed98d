import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Choice.module.css';

type Option<Value extends string> = { readonly value: Value; readonly label: ComponentChildren };

type OneProps<Value extends string> = {
  readonly legend: ComponentChildren;
  readonly isLegendHidden?: boolean;
  readonly hint?: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onValue: (value: Value) => void;
  /** `seg` a track with a raised part, `chips` round pills, `rows` one below the other, `tiles` for faces. */
  readonly look: 'seg' | 'chips' | 'rows' | 'tiles';
};

/** One of a few: real radio buttons, so that arrows move and Space selects. */
export function ChoiceOfOne<Value extends string>(props: OneProps<Value>) {
  const { legend, isLegendHidden, hint, options, value, onValue, look } = props;
  const name = useId();
  return (
    <fieldset class={styles.group} {...(hint && { 'aria-describedby': `${name}-hint` })}>
      <legend class={isLegendHidden ? 'hidden-text' : styles.legend}>{legend}</legend>
      {hint && (
        <p class={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class={styles[look]}>
        {options.map((option) => (
          <label key={option.value} class={styles.option}>
            <input
              type="radio"
              class={styles.native}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span class={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ManyProps<Value extends string> = Omit<OneProps<Value>, 'value' | 'onValue' | 'look'> & {
  readonly values: readonly Value[];
  readonly onValues: (values: readonly Value[]) => void;
};

/** Any of a few: real checkboxes that look like chips. */
export function ChoiceOfMany<Value extends string>(props: ManyProps<Value>) {
  const { legend, isLegendHidden, hint, options, values, onValues } = props;
  const name = useId();
  const toggle = (value: Value) =>
    onValues(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <fieldset class={styles.group} {...(hint && { 'aria-describedby': `${name}-hint` })}>
      <legend class={isLegendHidden ? 'hidden-text' : styles.legend}>{legend}</legend>
      {hint && (
        <p class={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class={styles.chips}>
        {options.map((option) => (
          <label key={option.value} class={styles.option}>
            <input
              type="checkbox"
              class={styles.native}
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span class={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SwitchProps = {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** On or off: a checkbox with its effect in a sentence. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class={styles.switch}>
      <input
        type="checkbox"
        class={styles.tick}
        checked={isOn}
        {...(hint && { 'aria-describedby': id })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && (
          <span class={styles.hint} id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
