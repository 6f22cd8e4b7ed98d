import { createServer } from 'vite';
import { PROJECT } from './project.mjs';

/**
 * Runs a part of a TypeScript module of the project, without building it first.
 *
 * @template Answer
 * @param {string} file path in the project
 * @param {(module: Record<string, unknown>) => Promise<Answer>} use everything it does ends
 *   before this function returns
 * @returns {Promise<Answer>}
 */
export async function withTypeScript(file, use) {
  const server = await createServer({
    root: PROJECT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    resolve: { alias: { '@': PROJECT } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await server.ssrLoadModule(`/${file}`));
  } finally {
    await server.close();
  }
}
