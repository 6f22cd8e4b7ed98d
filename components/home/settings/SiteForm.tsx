import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { changeSettings } from '@/lib/app/settings/settings';
import { MOST_SITES, siteAddress } from '@/lib/domain/site-link';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

/** Adds a link of her own. */
export function SiteForm({ settings }: SettingsProps) {
  const [label, setLabel] = useState('');
  const [address, setAddress] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const url = siteAddress(address);
  const name = label.trim();
  const isFull = settings.sites.length >= MOST_SITES;
  const add = async (event: Event) => {
    event.preventDefault();
    setIsChecked(true);
    if (!url || !name || isFull) return;
    const sites = [...settings.sites, { id: crypto.randomUUID(), label: name, url }];
    if (!(await attempt(() => changeSettings({ sites }, Date.now())))) return;
    say(settingsText('newtab.siteAdded', { name }), () =>
      changeSettings({ sites: settings.sites }, Date.now()),
    );
    setLabel('');
    setAddress('');
    setIsChecked(false);
  };
  return (
    <form class={`${styles.form} seam-top`} onSubmit={add} noValidate>
      <TextField
        label={settingsText('newtab.siteName')}
        error={isChecked ? problemOf(name, isFull) : undefined}
        value={label}
        maxLength={40}
        onValue={setLabel}
      />
      <TextField
        label={settingsText('newtab.siteAddress')}
        hint={settingsText('newtab.siteAddressHint')}
        error={isChecked && !url ? settingsText('newtab.siteAddressWrong') : undefined}
        value={address}
        inputMode="url"
        maxLength={2000}
        onValue={setAddress}
      />
      <Button type="submit">{settingsText('newtab.addSite')}</Button>
    </form>
  );
}

function problemOf(name: string, isFull: boolean): string | undefined {
  if (isFull) return settingsText('newtab.sitesFull', { count: MOST_SITES });
  return name ? undefined : settingsText('newtab.siteNameMissing');
}
