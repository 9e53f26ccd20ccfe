const query = '?bundled';
const mark = '\0bundled:';

interface Resolver {
  resolve(source: string, importer?: string): Promise<{ readonly id: string } | null>;
}

/** Vite’s own, which each site has for itself. */
type Build = (config: object) => Promise<unknown>;

/**
 * `import text from './page.ts?bundled'` is the text of that script with all it imports, for a browser. So a script travels
 * in the server's one file, as the style does, and its hash can stand in its address.
 */
export function bundled(conditions: readonly string[], build: Build) {
  return {
    name: 'bundled',
    enforce: 'pre' as const,
    async resolveId(this: Resolver, source: string, importer?: string): Promise<string | null | undefined> {
      if (!source.endsWith(query)) return undefined;
      const entry = await this.resolve(source.slice(0, -query.length), importer);
      return entry && mark + entry.id;
    },
    async load(id: string): Promise<string | undefined> {
      if (!id.startsWith(mark)) return undefined;
      const built = await build({
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
      const { output } = built as { readonly output: readonly [{ readonly code: string }] };
      return `export default ${JSON.stringify(output[0].code)}`;
    },
  };
}
