import { setTimeout as pause } from 'node:timers/promises';
import { answerTasks } from '@puente/platform/thread';
import type { RegisterTask } from './register-file.js';
import { readRegister } from './register-file.js';

const rowsAtOnce = 200;

/** Rows in parts, with time between them for whoever else the API serves. */
answerTasks(async function* (task) {
  const { rows = [], ...rest } = await readRegister(task as RegisterTask);
  for (let begun = 0; begun < rows.length; begun += rowsAtOnce) {
    yield { rows: rows.slice(begun, begun + rowsAtOnce) };
    await pause(5);
  }
  yield rest;
});
