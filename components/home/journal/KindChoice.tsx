import { useQuery } from '@/components/hooks/use-query';
import { kindLabel } from '@/components/log/kind-label';
import type { LoggedKind, Logging } from '@/components/log/use-logging';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { readSettings } from '@/lib/app/settings/settings';
import { INTERACTION_KINDS, type Interaction } from '@/lib/domain/interaction';
import { journalText } from '@/lib/i18n/journal';

type Props = { readonly entry: Interaction; readonly onChange: Logging['change'] };

/** How they were in touch, in case her finger met the button beside the one she meant. */
export function KindChoice({ entry, onChange }: Props) {
  const settings = useQuery(readSettings, ['settings']);
  const ownWords = settings.state === 'ready' ? settings.value.ownKinds : [];
  const kinds = offered(entry, ownWords);
  const change = (value: string) => {
    const { kind, ownKind } = kinds.find((each) => keyOf(each) === value) ?? entry;
    return onChange({ kind, ownKind });
  };
  return (
    <ChoiceOfOne
      legend={journalText('kind')}
      look="chips"
      value={keyOf(entry)}
      options={kinds.map((each) => ({ value: keyOf(each), label: kindLabel(each) }))}
      onValue={change}
    />
  );
}

/** Every way she has a button for, and the one she noted, even when its button is gone. */
function offered({ kind, ownKind }: Interaction, ownWords: readonly string[]): LoggedKind[] {
  const own = ownWords.map((word): LoggedKind => ({ kind: 'own', ownKind: word }));
  const isMissing = kind === 'own' && !ownWords.includes(ownKind ?? '');
  const missing: LoggedKind = ownKind === undefined ? { kind } : { kind, ownKind };
  return [
    ...INTERACTION_KINDS.map((each): LoggedKind => ({ kind: each })),
    ...own,
    ...(isMissing ? [missing] : []),
  ];
}

function keyOf({ kind, ownKind = '' }: LoggedKind): string {
  return `${kind} ${ownKind}`;
}
