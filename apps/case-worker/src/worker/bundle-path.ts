import { join } from 'node:path';

/** Beside the compiled app; written by `bundle.ts`. */
export const bundlePath = join(__dirname, '..', 'workflow-bundle.js');
