export type { OfficerName } from './officer-names.js';
export { forgetOfficerNames, keepOfficerName, officerNames } from './officer-names.js';
