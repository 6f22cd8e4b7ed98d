import { createServer } from 'vite';

/**
 * What `renderShell` of a module gives, run in a server of its own, which closes again.
 *
 * @param module from the project's folder, such as `/components/popup/shell.tsx`
 * @param scopedName how the names of CSS modules are made: the same as in the build itself
 */
export async function renderModule<Shell>(module: string, scopedName: string): Promise<Shell> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { '@': process.cwd() } },
    css: { modules: { generateScopedName: scopedName } },
  });
  try {
    const loaded = await server.ssrLoadModule(module);
    return (loaded as { renderShell: () => Shell }).renderShell();
  } finally {
    await server.close();
  }
}
