import { attempt } from '@/components/hooks/attempt';
import { Select } from '@/components/ui/Field';
import { chooseSon } from '@/lib/app/sons/choose-son';
import type { Family } from '@/lib/app/sons/read-family';
import { homeText } from '@/lib/i18n/home';

/** Whom the pages are about, for a mother of more than one son. */
export function SonSwitch({ family }: { readonly family: Family }) {
  return (
    <Select
      label={homeText('whichSon')}
      value={family.son?.id ?? ''}
      options={family.sons.map(({ id, name }) => ({
        value: id,
        label: name || homeText('unnamedSon'),
      }))}
      onValue={(id) => attempt(() => chooseSon(id, Date.now()))}
    />
  );
}
