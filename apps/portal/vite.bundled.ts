import type { Plugin, Rollup } from 'vite';
import { build } from 'vite';

const query = '?bundled';
const mark = '\0bundled:';

/**
 * `import text from './page.ts?bundled'` is the text of that script with all it imports, for a browser. So a script travels
 * in the server's one file, as the style does, and its hash can stand in its address.
 */
export function bundled(conditions: readonly string[]): Plugin {
  return {
    name: 'bundled',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return undefined;
      const entry = await this.resolve(source.slice(0, -query.length), importer);
      return entry && mark + entry.id;
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined;
      const output = await build({
        configFile: false,
        logLevel: 'warn',
        resolve: { conditions: [...conditions] },
        build: {
          write: false,
          target: 'es2022',
          modulePreload: false,
          rollupOptions: {
            input: id.slice(mark.length),
            preserveEntrySignatures: 'strict',
            output: { format: 'es', inlineDynamicImports: true },
          },
        },
      });
      const [chunk] = (output as Rollup.RollupOutput).output;
      return `export default ${JSON.stringify(chunk.code)}`;
    },
  };
}
