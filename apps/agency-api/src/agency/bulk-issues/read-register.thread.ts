import { parentPort, workerData } from 'node:worker_threads';
import type { RegisterTask } from './register-file.js';
import { readRegister } from './register-file.js';

// What goes wrong ends the thread, and is told where it was begun.
void readRegister(workerData as RegisterTask).then((answer) => parentPort?.postMessage(answer));
