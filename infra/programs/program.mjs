import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { decorators } from './decorators.mjs';
import { forNode } from './for-node.mjs';
import { oneCopyEach } from './one-copy-each.mjs';
import { dependsOn, root } from './places.mjs';

/** They read files that lie beside them, or only now and then what is large, so they stay in node_modules. */
const leftAside = ['@puente/*/package.json', 'pdfkit', '@prisma/client/runtime/query_compiler*'];

/** Temporal's worker starts threads from its own files, and asks of errors whether they are of its own classes. */
const besideWorker = '@temporalio/*';

/** What Nest and pg look for and do without. */
const optional = [
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  '@fastify/static',
  '@fastify/view',
  'class-transformer',
  'class-transformer/*',
  'class-validator',
  'pg-native',
];

/**
 * Makes one file, `dist/main.js`, of an app with everything that it imports: Node reads it several times faster than
 * two thousand. `node dist/main.js` starts it.
 */
export async function makeProgram(folder) {
  const outfile = join(root, folder, 'dist', 'main.js');
  rmSync(outfile, { force: true });
  await build({
    ...forNode,
    bundle: true,
    entryPoints: [join(root, folder, 'src', 'main.ts')],
    outfile,
    conditions: ['@puente/source'],
    external: [...leftAside, ...optional, ...(dependsOn(folder, '@temporalio/worker') ? [besideWorker] : [])],
    // ES modules among the packages ask where they are.
    define: { 'import.meta.url': 'urlOfThisFile' },
    banner: { js: `const urlOfThisFile = require('node:url').pathToFileURL(__filename).href;` },
    minifyWhitespace: true,
    plugins: [oneCopyEach(), decorators()],
  });
}
