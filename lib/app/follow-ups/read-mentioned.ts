import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { listFollowUps } from '@/lib/storage/follow-ups';

/** What he mentioned. */
export type Mentioned = {
  /** What comes first by its days, then what has none, mentioned last first. */
  readonly open: readonly FollowUp[];
  /** What she has asked about, the last first. */
  readonly asked: readonly FollowUp[];
};

/** Asked ones are there to look back on for a while, not to be kept as a list for ever. */
const ASKED_MOST = 10;

/** What one son mentioned: what is open, and the last few that she has asked about. */
export async function readMentioned(sonId: string): Promise<Mentioned> {
  const all = await listFollowUps(sonId);
  const asked = all.filter(({ askedOn }) => askedOn).sort(by(askedLast));
  return {
    open: all.filter(({ askedOn }) => !askedOn).sort(by(firstDay, mentionedLast)),
    asked: asked.slice(0, ASKED_MOST),
  };
}

type Order = (one: FollowUp, other: FollowUp) => number;

function by(...orders: readonly Order[]): Order {
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference) return difference;
    }
    return one.id < other.id ? -1 : 1;
  };
}

const firstDay: Order = (one, other) => compare(dayOf(one), dayOf(other));
const mentionedLast: Order = (one, other) => compare(other.mentionedOn, one.mentionedOn);
const askedLast: Order = (one, other) => compare(other.askedOn ?? '', one.askedOn ?? '');

/** Its first day; what has none comes after all days. */
function dayOf({ luckOn, askOn }: FollowUp): LocalDate | '~' {
  if (luckOn && askOn) return luckOn < askOn ? luckOn : askOn;
  return luckOn ?? askOn ?? '~';
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
