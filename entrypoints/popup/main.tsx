import { render } from 'preact';

render(<h1>Kinthread</h1>, document.body);
