import { defineNode } from './nodes.mjs';
import { step } from './say.mjs';

/** Starts every process of every node that is to run, side by side, and says each when it is ready. */
export async function startNodes(processes, context) {
  const apps = context.started.flatMap((country) => defineNode(processes, country, context));
  const results = await Promise.allSettled(apps.map((app) => step(app.name, () => app.start())));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return apps;
}
