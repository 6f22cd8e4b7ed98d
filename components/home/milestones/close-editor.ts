import { addressOf } from '@/components/home/route';

/** Leaves the editor of one record; the address no longer names it. */
export function closeEditor(): void {
  location.replace(addressOf('milestones'));
}
