// node scripts/background-words.mjs: counts anew which words are common everywhere.
import { writeFile } from 'node:fs/promises';
import { withTypeScript } from './load-typescript.mjs';
import { inProject } from './project.mjs';

await withTypeScript('scripts/build/background-words.ts', ({ backgroundFile }) =>
  writeFile(inProject('content/lexicon/background.ts'), backgroundFile()),
);
