import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { transform } from 'esbuild';
import { forNode } from './for-node.mjs';
import { oneByteOnly } from './one-byte-only.mjs';
import { root } from './places.mjs';

/** What the workflows are is settled when they are built, not when a worker starts. */
export async function makeWorkflowBundle(folder) {
  const { code } = await bundleWorkflowCode({
    workflowsPath: sourceOf('workflows', './all'),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@puente/source', '...'] },
    }),
  });
  const dist = join(root, folder, 'dist');
  mkdirSync(dist, { recursive: true });
  // Each worker holds the text twice, for itself and for the thread of its workflows: without comments, and lines as the sources have them.
  const short = await transform(code, {
    target: forNode.target,
    legalComments: 'none',
    minifyWhitespace: true,
    sourcemap: 'inline',
    sourcesContent: false,
  });
  const file = join(dist, 'workflow-bundle.js');
  writeFileSync(file, oneByteOnly(short.code, file));
}

function sourceOf(folder, entry) {
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return join(root, folder, exports[entry]['@puente/source']);
}
