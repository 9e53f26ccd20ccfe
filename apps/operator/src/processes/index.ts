export { checkProcesses } from './check-processes.js';
export { wakeProcesses } from './wake-processes.js';
