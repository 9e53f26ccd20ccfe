import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
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
  writeFileSync(join(dist, 'workflow-bundle.js'), code);
}

function sourceOf(folder, entry) {
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return join(root, folder, exports[entry]['@puente/source']);
}
