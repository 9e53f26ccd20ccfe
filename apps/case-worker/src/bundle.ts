import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { bundlePath } from './worker/bundle-path.js';

/** The last step of the build: what the workflows are is settled when it is built, not when it starts. */
async function bundle(): Promise<void> {
  const workflowsPath = createRequire(__filename).resolve('@puente/workflows/all');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  await writeFile(bundlePath, code);
}

void bundle();
