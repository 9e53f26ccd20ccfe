import { lapser } from './lapse.js';
import type { CaseParts } from './parts.js';
import { processReader } from './read-process.js';
import { reminder } from './remind.js';

export { abreast } from './abreast.js';
export type { CaseContent, CaseFiles, CaseParts } from './parts.js';
export type { Act, EffectOf } from './carry-out.js';
export { effect } from './carry-out.js';

/** What a process does with its file's clocks; these touch the database and nothing else. */
export const caseFileActivities = (parts: CaseParts, { gatherFor }: { readonly gatherFor: number }) => ({
  readProcess: processReader(parts, gatherFor),
  lapse: lapser(parts),
  remind: reminder(parts),
});
