import { useEffect } from 'preact/hooks';
import { problemText } from '@/components/hooks/problem-text';
import { useLate } from '@/components/hooks/use-late';
import { useNow } from '@/components/hooks/use-now';
import { kindLabel } from '@/components/log/kind-label';
import { QuickLog } from '@/components/log/QuickLog';
import { SavedBar } from '@/components/log/SavedBar';
import type { LoggedKind } from '@/components/log/use-logging';
import { ButtonLink } from '@/components/ui/Button';
import { NoticeBar } from '@/components/ui/NoticeBar';
import type { PopupView } from '@/lib/app/popup/read-popup';
import { localDateAt } from '@/lib/domain/local-date';
import { logText } from '@/lib/i18n/log';
import { popupText } from '@/lib/i18n/popup';
import { FirstSon } from './FirstSon';
import { Header } from './Header';
import styles from './Popup.module.css';
import { ToAsk } from './ToAsk';
import { usePopup } from './use-popup';

const FIRST_TILE: LoggedKind = { kind: 'call' };
const bringDetails = () => import('@/components/log/LogDetails');
const bringWaiting = () => import('./WaitingLines');
const bringVanished = () => import('@/components/recovery/VanishedLine');

/** The toolbar popup: one press logs a call, the rest is optional. */
export function Popup() {
  const today = localDateAt(useNow());
  const { query, view, logging, waiting, press, meet } = usePopup(today);
  // Brought once the buttons stand, so that it is there when one is pressed.
  const details = useLate(true, bringDetails);
  const waitingLines = useLate(hasWaiting(view), bringWaiting);
  const hasVanished = view?.hasVanished ?? false;
  const vanished = useLate(hasVanished, bringVanished);
  useEffect(closeOnEscape, []);
  const { saved, focusOn, change, close } = logging;
  const son = view?.son;
  return (
    <>
      <Header view={view} today={today} />
      <main class={styles.main}>
        {query.state === 'failed' && <p class={styles.problem}>{problemText(query.error)}</p>}
        <SavedBar logging={logging} today={today} />
        {saved && son && details && (
          <details.LogDetails
            key={saved.id}
            saved={saved}
            son={son}
            today={today}
            onChange={change}
            onDone={close}
          />
        )}
        {vanished && <vanished.VanishedLine />}
        {!saved && !hasVanished && query.state !== 'failed' && (
          <>
            {view && !son && <FirstSon waitingKind={waiting && kindLabel(waiting)} onName={meet} />}
            <section class={styles.tiles} aria-labelledby="touch">
              <h2 id="touch">{logText('title')}</h2>
              <QuickLog
                son={son}
                ownKinds={view?.ownKinds ?? []}
                look="tiles"
                onLog={press}
                focusOn={focusOn ?? FIRST_TILE}
              />
            </section>
            {view && waitingLines && (
              <waitingLines.WaitingLines view={view} today={today} log={logging.log} />
            )}
            {view && <ToAsk toAsk={view.toAsk} />}
          </>
        )}
      </main>
      {!saved && (
        <footer class={`seam-top ${styles.footer}`}>
          <ButtonLink look="quiet" href="newtab.html" target="_blank">
            {popupText('idea')}
          </ButtonLink>
        </footer>
      )}
      <NoticeBar />
    </>
  );
}

function hasWaiting(view: PopupView | undefined): boolean {
  return view !== undefined && (view.waiting.length > 0 || view.isMoreWaiting);
}

function closeOnEscape(): () => void {
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) window.close();
  };
  addEventListener('keydown', close);
  return () => removeEventListener('keydown', close);
}
