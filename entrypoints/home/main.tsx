import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Home } from '@/components/home/Home';
import { takeDoubleClicksAsOne } from '@/components/hooks/one-press';
import { startPage } from '@/components/hooks/start-page';

takeDoubleClicksAsOne();
const app = document.getElementById('app');
if (app) void startPage().then(() => render(<Home />, app));
