export { wakeProcesses } from './wake-processes.js';
