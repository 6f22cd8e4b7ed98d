import {
  Footprints,
  Gift,
  Heart,
  House,
  type IconNode,
  Mail,
  MessageCircle,
  Newspaper,
  Phone,
  Utensils,
} from 'lucide';
import type { InteractionKind } from '@/lib/domain/interaction';

/** The icon of each way of being in touch. */
export const KIND_ICONS: Readonly<Record<InteractionKind, IconNode>> = {
  call: Phone,
  text: MessageCircle,
  visit: House,
  meal: Utensils,
  activity: Footprints,
  article: Newspaper,
  gift: Gift,
  letter: Mail,
  own: Heart,
};
