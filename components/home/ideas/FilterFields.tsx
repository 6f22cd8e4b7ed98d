import { Switch } from '@/components/ui/Choice';
import { Select } from '@/components/ui/Field';
import { GroupedSelect } from '@/components/ui/GroupedSelect';
import type { Son } from '@/lib/domain/son';
import { ideasText } from '@/lib/i18n/ideas';
import { type Filters, oneOf, PLACES, PRACTICE_CHOICES, TIMES } from './filters';
import styles from './Ideas.module.css';
import { practiceGroups } from './practice-groups';

type Props = {
  readonly son: Son;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
};

/** What she can narrow the ideas by. */
export function FilterFields({ son, filters, onFilters }: Props) {
  const { practice, time, place, isFitting } = filters;
  return (
    <>
      <div class={styles.filters}>
        <GroupedSelect
          label={ideasText('find.practice')}
          value={practice}
          first={{ value: 'any', label: ideasText('find.practice.any') }}
          groups={practiceGroups()}
          onValue={(text) => onFilters({ ...filters, practice: oneOf(PRACTICE_CHOICES, text) })}
        />
        <Select
          label={ideasText('find.time')}
          value={time}
          options={TIMES.map((value) => ({ value, label: ideasText(`find.time.${value}`) }))}
          onValue={(text) => onFilters({ ...filters, time: oneOf(TIMES, text) })}
        />
        <Select
          label={ideasText('find.place')}
          value={place}
          options={PLACES.map((value) => ({ value, label: ideasText(`find.place.${value}`) }))}
          onValue={(text) => onFilters({ ...filters, place: oneOf(PLACES, text) })}
        />
      </div>
      <Switch
        label={
          son.name
            ? ideasText('find.fits.named', { son: son.name })
            : ideasText('find.fits.unnamed')
        }
        hint={ideasText('find.fitsHint')}
        isOn={isFitting}
        onChange={(isOn) => onFilters({ ...filters, isFitting: isOn })}
      />
    </>
  );
}
