export { abreast } from './abreast.js';
export type { Act } from './act.js';
export { dueIn } from './act.js';
export { carryOut } from './carry-out.js';
export type { Acts } from './case-activities.js';
export { caseActivities } from './case-activities.js';
export type { CaseContent, CaseFiles, CaseParts } from './parts.js';
