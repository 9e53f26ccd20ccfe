export type { CaseActivities, CarryOut, CaseStart, EffectOf, Reading } from './contract.js';
export type { DueReminder, PassedDeadline, ReadProcess } from './contract.js';
export { CaseFile, openFile } from './case-file.js';
