import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useNow } from '@/components/hooks/use-now';
import { say } from '@/components/ui/notice';
import { restoreLog, undoLog } from '@/lib/app/log/undo-log';
import type { Interaction } from '@/lib/domain/interaction';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { monthAndYear } from '@/lib/i18n/formats';
import { journalText } from '@/lib/i18n/journal';
import { EditEntry } from './EditEntry';
import { Entry } from './Entry';
import styles from './Journal.module.css';
import { useFocusAfterDelete } from './use-focus-after-delete';
import { useVirtualRows } from './use-virtual-rows';

type Props = {
  readonly son: Son;
  readonly entries: readonly Interaction[];
  /** Called when she comes near the end of what is there. */
  readonly onNearEnd: () => void;
};

const monthOf = (entry: Interaction) => localDateAt(entry.happenedAt).slice(0, 7);

/** The timeline: only the entries near the window are in the page, however many there are. */
export function EntryList({ son, entries, onNearEnd }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<Interaction>();
  const today = localDateAt(useNow());
  const keyOf = useCallback((index: number) => entries[index]?.id ?? `${index}`, [entries]);
  const { rows, totalHeight, measure } = useVirtualRows(entries.length, keyOf, list);
  const lastShown = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= entries.length - 10) onNearEnd();
  }, [lastShown, entries.length, onNearEnd]);

  const willDelete = useFocusAfterDelete(entries, list);
  const remove = async (entry: Interaction) => {
    const { id } = entry;
    willDelete(entry);
    if (!(await attempt(() => undoLog(id, Date.now())))) return;
    say(journalText('deleted'), () => restoreLog(id, Date.now()));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: most rows of the list are not in the page, so their place in it is given by attributes. */}
      <div
        class={styles.list}
        ref={list}
        role="list"
        aria-label={journalText('list')}
        tabIndex={-1}
        style={{ height: `${totalHeight}px` }}
      >
        {rows.map(({ index, key, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          const before = entries[index - 1];
          const startsMonth = !before || monthOf(before) !== monthOf(entry);
          return (
            // biome-ignore lint/a11y/useSemanticElements: see the list.
            <div
              key={key}
              ref={measure}
              data-index={index}
              class={styles.row}
              role="listitem"
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - (list.current?.offsetTop ?? 0)}px)` }}
            >
              {startsMonth && <h2>{monthAndYear(localDateAt(entry.happenedAt))}</h2>}
              <Entry
                entry={entry}
                son={son}
                today={today}
                onEdit={() => setEdited(entry)}
                onDelete={() => remove(entry)}
              />
            </div>
          );
        })}
      </div>
      {edited && <EditEntry entry={edited} son={son} onClose={() => setEdited(undefined)} />}
    </>
  );
}
