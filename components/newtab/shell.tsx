import { renderToString } from 'preact-render-to-string';
import { Scene } from '@/components/ui/Scene';
import { NewTab } from './NewTab';

/** The page as it is written into its file: every part in its place, no personal word. */
export function renderShell(): { readonly page: string; readonly scene: string } {
  return {
    page: renderToString(<NewTab saved={undefined} isShell />),
    scene: renderToString(<Scene />),
  };
}
