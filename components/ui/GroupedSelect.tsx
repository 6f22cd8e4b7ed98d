import { Field } from './Field';
import styles from './Field.module.css';

type Option = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Stands before all groups, such as "Any kind". */
  readonly first?: Option;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
};

/** A choice from a long list in groups. */
export function GroupedSelect({ label, value, onValue, first, groups }: Props) {
  return (
    <Field label={label}>
      {(names) => (
        <select
          {...names}
          class={styles.input}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {first && <option value={first.value}>{first.label}</option>}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
