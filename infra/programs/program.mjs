import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { decorators } from './decorators.mjs';
import { forNode } from './for-node.mjs';
import { namesOfClasses } from './names-of-classes.mjs';
import { oneCopyEach } from './one-copy-each.mjs';
import { dependsOn, root } from './places.mjs';
import { withoutBundler, workflowThread } from './temporal-worker.mjs';

/** They read files that lie beside them, or only now and then what is large, so they stay in node_modules. */
const leftAside = [
  '@puente/*/package.json',
  '@prisma/client/runtime/query_compiler*',
  '@temporalio/core-bridge',
  'koffi',
  'pdfkit',
  'sharp',
  'source-map',
];

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

/** What runs in a thread of its own is a file of its own, beside the program: `read-register.thread.ts`. */
const threadsOf = (sources) =>
  Object.fromEntries(
    readdirSync(sources, { recursive: true })
      .filter((path) => path.endsWith('.thread.ts'))
      .map((path) => [basename(path, '.ts'), join(sources, path)]),
  );

/**
 * Makes one file, `dist/main.js`, of an app with everything that it imports: Node reads it several times faster than
 * two thousand. `node dist/main.js` starts it.
 */
export async function makeProgram(folder) {
  const outdir = join(root, folder, 'dist');
  rmSync(join(outdir, 'main.js'), { force: true });
  await build({
    ...forNode,
    bundle: true,
    entryPoints: {
      main: join(root, folder, 'src', 'main.ts'),
      ...threadsOf(join(root, folder, 'src')),
      ...(dependsOn(folder, '@temporalio/worker') && workflowThread),
    },
    outdir,
    conditions: ['@puente/source'],
    external: [...leftAside, ...optional],
    // ES modules among the packages ask where they are.
    define: { 'import.meta.url': 'urlOfThisFile' },
    banner: { js: `const urlOfThisFile = require('node:url').pathToFileURL(__filename).href;` },
    // What is loaded late is required late: V8's compiled code has forgotten who may import.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    // Files that a package finds by its own path stay outside; the thread of the workflows is put where it is looked for.
    logOverride: { 'require-resolve-not-external': 'silent' },
    plugins: [oneCopyEach(), decorators(), withoutBundler(), namesOfClasses()],
  });
}
