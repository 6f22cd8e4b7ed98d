import type { LocalDate } from '@/lib/domain/local-date';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';

/** An idea on the page, and for whom. */
export type IdeaProps = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly item: ShelfIdea;
  /** Called before an act takes it out of the list it stands in. */
  readonly onLeave?: ((act: 'let-go' | 'put-away') => void) | undefined;
};
