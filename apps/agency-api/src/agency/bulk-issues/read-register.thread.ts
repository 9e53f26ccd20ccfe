import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { RegisterTask } from './register-file.js';
import { readRegister } from './register-file.js';

const rowsAtOnce = 200;

/** Rows in parts, with time between them for whoever else the API serves. */
async function answer(): Promise<void> {
  const { rows = [], ...rest } = await readRegister(workerData as RegisterTask);
  for (let begun = 0; begun < rows.length; begun += rowsAtOnce) {
    parentPort?.postMessage({ rows: rows.slice(begun, begun + rowsAtOnce) });
    await pause(5);
  }
  parentPort?.postMessage(rest);
}

// What goes wrong ends the thread, and is told where it was begun.
void answer();
