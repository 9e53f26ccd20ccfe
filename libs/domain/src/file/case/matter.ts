import type { WorkerStatus } from './worker-status.js';

/** Countries and standards, as the page of the appealed file shows them. */
export type Matter = Pick<WorkerStatus, 'home' | 'host' | 'standard' | 'hostStandard'>;
