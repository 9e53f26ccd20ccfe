import { join } from 'node:path';

/** Beside the built program, `dist/main.js`; the build puts it there. */
export const bundlePath = join(__dirname, 'workflow-bundle.js');
