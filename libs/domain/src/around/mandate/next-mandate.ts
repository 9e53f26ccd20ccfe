import type { CaseRecord } from '../../file/case/index.js';

/** Within the file: `m1`. */
export const nextMandate = ({ mandates = [] }: CaseRecord): string => `m${mandates.length + 1}`;
