import { Plus } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLate } from '@/components/hooks/use-late';
import { Icon } from '@/components/ui/Icon';
import { INTERACTION_KINDS } from '@/lib/domain/interaction';
import { logText } from '@/lib/i18n/log';
import { sonName } from '@/lib/i18n/son-name';
import { KIND_ICONS } from './kind-icon';
import { kindLabel } from './kind-label';
import styles from './QuickLog.module.css';
import type { LoggedKind } from './use-logging';

const loadForm = async () => (await import('./OwnKindForm')).OwnKindForm;

type Props = {
  /** Undefined until he is read; a press works all the same. */
  readonly son: { readonly name: string } | undefined;
  /** Her own words for ways of being in touch, from the settings. */
  readonly ownKinds: readonly string[];
  readonly look: 'tiles' | 'row';
  readonly onLog: (kind: LoggedKind) => void;
  /** The button that gets the focus, as when the page opens or she is done; none when undefined. */
  readonly focusOn?: LoggedKind | undefined;
};

/** A button for every way of being in touch; one press logs it. */
export function QuickLog({ son, ownKinds, look, onLog, focusOn }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const [isNaming, setIsNaming] = useState(false);
  const OwnKindForm = useLate(isNaming, loadForm);
  const ownOnes = ownKinds.map((ownKind) => ({ kind: 'own' as const, ownKind }));
  const focusKey = focusOn && keyOf(focusOn);
  useEffect(() => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    Array.from(buttons)
      .find(({ value }) => value === focusKey)
      ?.focus();
  }, [focusKey]);

  const nameIt = (ownKind: string) => {
    setIsNaming(false);
    onLog({ kind: 'own', ownKind });
  };
  const cancel = () => {
    setIsNaming(false);
    other.current?.focus();
  };
  const buttonFor = (each: LoggedKind) => (
    <li key={keyOf(each)}>
      <button
        type="button"
        class={styles.kind}
        value={keyOf(each)}
        aria-label={logText(`name.${each.kind}`, { kind: kindLabel(each), son: sonName(son) })}
        onClick={() => onLog(each)}
      >
        <Icon shape={KIND_ICONS[each.kind]} />
        <span>{kindLabel(each)}</span>
      </button>
    </li>
  );
  return (
    <>
      <ul ref={list} class={styles[look]}>
        {INTERACTION_KINDS.map((kind) => buttonFor({ kind }))}
        {look === 'tiles' && ownOnes.map(buttonFor)}
        <li class={styles.other}>
          <button
            ref={other}
            type="button"
            class={styles.kind}
            aria-expanded={isNaming}
            onClick={() => setIsNaming(!isNaming)}
          >
            <Icon shape={Plus} />
            <span>{logText(look === 'row' ? 'other' : 'somethingElse')}</span>
          </button>
        </li>
        {/* In the row they come last: they are read after the page is painted, and move nothing. */}
        {look === 'row' && ownOnes.map(buttonFor)}
      </ul>
      {isNaming && OwnKindForm && (
        <OwnKindForm ownKinds={ownKinds} onName={nameIt} onCancel={cancel} />
      )}
    </>
  );
}

function keyOf({ kind, ownKind = '' }: LoggedKind): string {
  return `${kind} ${ownKind}`;
}
