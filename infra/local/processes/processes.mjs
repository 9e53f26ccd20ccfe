import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { startGuard } from './guard.mjs';
import { lastLines, openLog } from './log-file.mjs';
import { createProcess, signalGroup } from './process.mjs';
import { endLeftovers, forget, record, runningStack } from './records.mjs';

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

  function add(spec) {
    const made = createProcess(spec, { guard, places });
    kept.set(spec.name, made);
    return made;
  }

  /** Runs a tool to its end, its output in a log; a failure is one line with the log's last lines. */
  async function run(name, command, args, { cwd = root, env = {}, hint } = {}) {
    if (stopping) throw new Trouble('stopped');
    const log = openLog(places.log, name);
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    closeSync(log.fd);
    if (child.pid !== undefined) {
      toolsRunning.add(child.pid);
      guard.watch(child.pid, 'SIGTERM');
      record(places.run, `tool-${name}`, child.pid, 'SIGTERM');
    }
    const how = await new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? code));
      child.once('error', (error) => resolve(error.message));
    });
    toolsRunning.delete(child.pid);
    guard.release(child.pid);
    forget(places.run, `tool-${name}`);
    if (how === 0) return;
    if (stopping) throw new Trouble('stopped');
    const lines = lastLines(log.path, 12).map((line) => `    ${line}`);
    const end = `${name} failed (${how})${hint ? `; ${hint}` : ''}`;
    throw new Trouble(`${end}. Last lines of ${relative(root, log.path)}:\n${lines.join('\n')}`);
  }

  /** Ends everything, what was built on the rest first (highest tier); asked first, made to after its own time. */
  async function stopAll(told = () => {}) {
    if (stopping) return;
    stopping = true;
    for (const pid of toolsRunning) signalGroup(pid, 'SIGTERM');
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
