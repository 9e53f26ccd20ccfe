import { bundled } from './vite.bundled.js';

/** Our own, and what draws the charts (ADR 87): other versions of it lie in the root for Prisma’s studio, which Node would find first. */
const withUs = [/^@puente\//, /^@visx\//, /^d3-/, 'classnames', 'internmap'];
const conditions = ['@puente/source', 'module', 'browser'];

/** Vite’s own, which each site has for itself. */
interface Vite {
  readonly build: Parameters<typeof bundled>[1];
  readonly defaultServerConditions: readonly string[];
}

/** How each site is built, but for the router that it brings. */
export const siteOf = ({ build, defaultServerConditions }: Vite) => ({
  plugins: [bundled(conditions, build)],
  ssr: { noExternal: withUs, resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
  // Node holds a server's text as long as it runs: without comments, one byte for each character, and names as they are.
  build: { minify: 'esbuild' as const },
  esbuild: {
    charset: 'ascii' as const,
    legalComments: 'none' as const,
    minifyWhitespace: true,
    minifyIdentifiers: false,
    minifySyntax: false,
  },
});
