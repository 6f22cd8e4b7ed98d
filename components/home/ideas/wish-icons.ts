import { Coffee, Footprints, Heart, House, type IconNode, LifeBuoy, Phone, Timer } from 'lucide';
import type { IdeaWish } from '@/lib/domain/idea-wish';

/** The drawing beside each thing she can ask an idea for. */
export const WISH_ICONS: Readonly<Record<IdeaWish, IconNode>> = {
  'phone-call': Phone,
  visit: House,
  'his-hard-day': LifeBuoy,
  'her-hard-day': Heart,
  'two-minutes': Timer,
  'for-herself': Coffee,
  'letting-be': Footprints,
};
