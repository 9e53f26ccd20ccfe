import { reactRouter } from '@react-router/dev/vite';
import { build, defaultServerConditions, defineConfig } from 'vite';
import { bundled } from '../../vite.bundled.js';

/** Our own, and what draws the charts (ADR 87): other versions of it lie in the root for Prisma’s studio, which Node would find first. */
const withUs = [/^@puente\//, /^@visx\//, /^d3-/, 'classnames', 'internmap'];
const conditions = ['@puente/source', 'module', 'browser'];

export default defineConfig({
  plugins: [bundled(conditions, build), reactRouter()],
  ssr: { noExternal: withUs, resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
  // Node holds a server's text as long as it runs: without comments, one byte for each character, and names as they are.
  build: { minify: 'esbuild' },
  esbuild: {
    charset: 'ascii',
    legalComments: 'none',
    minifyWhitespace: true,
    minifyIdentifiers: false,
    minifySyntax: false,
  },
});
