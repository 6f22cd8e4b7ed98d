import { renderToString } from 'preact-render-to-string';
import { Popup } from './Popup';

/** The popup as it is written into its file: the buttons in their place, no personal word. */
export function renderShell(): string {
  return renderToString(<Popup />);
}
