import type { Field } from '../act/index.js';

/** Why; Spanish always, other languages where they are said. */
export const reasonsField = { name: 'reasons', kind: 'words', optional: false } as const satisfies Field;
