import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/popup/page.css';
import { hydrate, render } from 'preact';
import { takeDoubleClicksAsOne } from '@/components/hooks/one-press';
import { startPage } from '@/components/hooks/start-page';
import { Popup } from '@/components/popup/Popup';

takeDoubleClicksAsOne();
const page = document.querySelector('#page');
if (page) {
  // The buttons stand in the page's file and work at once; her language follows with the records.
  hydrate(<Popup />, page);
  void startPage().then(() => render(<Popup />, page));
}
