import { useRef } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { changeSettings } from '@/lib/app/settings/settings';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

/** Her links, each with a way to take it off; undo puts it back in its place. */
export function SiteList({ settings }: SettingsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { sites } = settings;
  const remove = async (index: number) => {
    const name = sites[index]?.label ?? '';
    const others = sites.filter((_site, place) => place !== index);
    const isDone = await attempt(() => changeSettings({ sites: others }, Date.now()));
    if (!isDone) return;
    say(settingsText('newtab.siteRemoved', { name }), () => changeSettings({ sites }, Date.now()));
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[Math.min(index, buttons.length - 1)] ?? list.current)?.focus();
  };
  if (sites.length === 0) return <p class="small muted">{settingsText('newtab.noSites')}</p>;
  return (
    <ul class={styles.sites} ref={list} tabIndex={-1}>
      {sites.map((site, index) => (
        <li key={site.id}>
          <span>
            {site.label}
            <small>{site.url}</small>
          </span>
          <Button
            aria-label={settingsText('newtab.removeSite', { name: site.label })}
            onClick={() => remove(index)}
          >
            {settingsText('newtab.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
