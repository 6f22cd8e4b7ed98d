import { LifeBuoy } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { pathsText } from '@/lib/i18n/paths';
import styles from './HelpLine.module.css';

/** Where help from outside is to be found, for a step that may be heavy. */
export function HelpLine() {
  return (
    <div class={`${styles.help} seam-top`}>
      <Icon shape={LifeBuoy} />
      <div>
        <p>{pathsText('help.line')}</p>
        <details>
          <summary>{pathsText('help.where')}</summary>
          <ul>
            <li>{pathsText('help.doctor')}</li>
            <li>
              {pathsText('help.lines')}{' '}
              <a href="https://findahelpline.com/" target="_blank" rel="noopener noreferrer">
                {pathsText('help.site')}
              </a>{' '}
              {pathsText('help.newTab')}
            </li>
            <li>{pathsText('help.danger')}</li>
          </ul>
        </details>
      </div>
    </div>
  );
}
