import { PageHeader } from '@/components/home/PageHeader';
import { Card } from '@/components/ui/Card';
import { homeText } from '@/lib/i18n/home';
import styles from './Help.module.css';

const KEYS = ['popup', 'hide', 'tab', 'arrows', 'space'] as const;

/** What the product is, what stays private, and the keys that help. */
export function Help() {
  return (
    <>
      <PageHeader title={homeText('help.title')} />
      <div class={styles.cards}>
        <Card title={homeText('help.what')}>
          <p>{homeText('help.what.1')}</p>
          <p>{homeText('help.what.2')}</p>
          <p>{homeText('help.what.3')}</p>
          <p>{homeText('help.what.4')}</p>
        </Card>
        <Card title={homeText('help.private')}>
          <p>{homeText('help.private.1')}</p>
          <p>{homeText('help.private.2')}</p>
          <p>{homeText('help.private.3')}</p>
        </Card>
        <Card title={homeText('help.keys')}>
          <dl>
            {KEYS.map((key) => (
              <div key={key}>
                <dt>{homeText(`help.keys.${key}`)}</dt>
                <dd class="muted">{homeText(`help.keys.${key}.does`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <Card title={homeText('help.hard')}>
          <p>{homeText('help.hard.1')}</p>
        </Card>
      </div>
    </>
  );
}
