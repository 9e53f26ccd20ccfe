import { fileURLToPath } from 'node:url';
import { NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import { ready, settings } from './child.mjs';

/** A worker for the bare workflow, tuned as ours; its activities do nothing at all. */
const { address, namespaces, taskQueue, tuning } = settings();
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} };
Runtime.install({ shutdownSignals: [], logger: quiet });
const bundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('bare-workflow.cjs', import.meta.url)),
  logger: quiet,
});
const activities = { nothing: async () => undefined };
const workers = [];
const connections = [];
for (const namespace of namespaces) {
  const connection = await NativeConnection.connect({ address });
  connections.push(connection);
  workers.push(
    await Worker.create({ connection, namespace, taskQueue, workflowBundle: bundle, activities, ...tuning }),
  );
}
const runs = workers.map((worker) => worker.run());
await ready({});
for (const worker of workers) worker.shutdown();
await Promise.all(runs);
await Promise.all(connections.map((connection) => connection.close()));
