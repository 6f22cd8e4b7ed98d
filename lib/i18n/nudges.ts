export { readyWords } from './ready-words';
export { whyThis } from './why-this';
