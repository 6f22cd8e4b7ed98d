import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/popup/page.css';
import { render } from 'preact';
import { startPage } from '@/components/hooks/start-page';
import { Popup } from '@/components/popup/Popup';

const app = document.querySelector('#app');
if (app) {
  // The buttons are there at once; her language and theme follow with the records.
  render(<Popup />, app);
  void startPage().then(() => render(<Popup />, app));
}
