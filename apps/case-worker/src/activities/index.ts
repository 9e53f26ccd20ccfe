export type { Processes, ProcessesOptions } from './open-processes.js';
export { openProcesses } from './open-processes.js';
