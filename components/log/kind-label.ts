import type { Interaction } from '@/lib/domain/interaction';
import { commonText } from '@/lib/i18n/common';
import { logText } from '@/lib/i18n/log';

/** How they were in touch, in a word: "Call", or her own word. */
export function kindLabel({ kind, ownKind }: Pick<Interaction, 'kind' | 'ownKind'>): string {
  return kind === 'own' ? (ownKind ?? logText('somethingElse')) : commonText(`kind.${kind}`);
}
