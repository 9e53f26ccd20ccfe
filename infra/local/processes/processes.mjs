import { relative } from 'node:path';
import { root } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { startGuard } from './guard.mjs';
import { lastLines } from './log-file.mjs';
import { createProcess } from './process.mjs';
import { endLeftovers, forget, record, runningStack } from './records.mjs';
import { spawnGroup } from './spawn-group.mjs';

/** Everything that one stack runs: long-lived processes in the order in which they were started, and tools run once. */
export function openProcesses(places) {
  const running = runningStack(places.run);
  if (running) {
    throw new Trouble(
      `this stack already runs (process ${running.pid}, since ${running.since}); stop it there with Ctrl-C first`,
    );
  }
  record(places.run, 'stack', process.pid, 'SIGTERM');
  const guard = startGuard();
  const kept = new Map();
  const toolsRunning = new Set();
  let stopping = false;

  const context = { guard, places, isStopping: () => stopping };

  function add(spec) {
    const made = createProcess(spec, context);
    kept.set(spec.name, made);
    return made;
  }

  /** Runs a tool to its end, its output in a log; a failure is one line with the log's last lines. */
  async function run(name, command, args, { cwd = root, env = {}, hint } = {}) {
    const tool = spawnGroup({ name, command, args, cwd, env }, context);
    toolsRunning.add(tool);
    const how = await tool.ended;
    toolsRunning.delete(tool);
    if (how === 'code 0') return;
    if (stopping) throw new Trouble('stopped');
    const lines = lastLines(tool.log, 12).map((line) => `    ${line}`);
    const end = `${name} failed (${how})${hint ? `; ${hint}` : ''}`;
    throw new Trouble(`${end}. Last lines of ${relative(root, tool.log)}:\n${lines.join('\n')}`);
  }

  /** Ends everything, what was built on the rest first (highest tier); asked first, made to after its own time. */
  async function stopAll(told = () => {}) {
    if (stopping) return;
    stopping = true;
    for (const tool of toolsRunning) tool.signal('SIGTERM');
    const tiers = [...new Set([...kept.values()].map((one) => one.tier))].sort((a, b) => b - a);
    for (const tier of tiers) {
      const running = [...kept.values()].filter((one) => one.tier === tier && one.view().pid !== null);
      await Promise.all([...kept.values()].filter((one) => one.tier === tier).map((one) => one.stop()));
      if (running.length > 0) told(running.map((one) => one.name).join(', '));
    }
    forget(places.run, 'stack');
    guard.close();
  }

  return {
    add,
    run,
    stopAll,
    endLeftovers: () => endLeftovers(places.run),
    get: (name) => kept.get(name),
    list: () => [...kept.values()].map((one) => one.view()),
    isStopping: () => stopping,
  };
}
