import { fileURLToPath } from 'node:url';
import { NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import pg from 'pg';
import { ready, settings } from './child.mjs';
import { notesOn } from './one-write.mjs';

/** A worker for the bare workflow, tuned as ours; its activities read a row and write what a decision leaves, and know no law. */
const { address, namespaces, taskQueue, tuning, database, connections: most } = settings();
const pool = new pg.Pool({ connectionString: database, max: most });
const file = { name: 'bare:file', text: 'SELECT version, state FROM cases WHERE id = $1' };
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} };
Runtime.install({ shutdownSignals: [], logger: quiet });
const bundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('bare-workflow.cjs', import.meta.url)),
  logger: quiet,
});
const note = notesOn(pool, 100_000_000);
const read = async (id) => (await pool.query({ ...file, values: [id] })).rows[0].version;
const activities = {
  read,
  async act(id) {
    await note(id, 'Demostración');
    return read(id);
  },
};
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
await pool.end();
