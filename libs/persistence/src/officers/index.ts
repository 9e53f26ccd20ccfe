export type { Absence, Absences } from './absences.js';
export { absencesOf } from './absences.js';
export type { Officer, Officers, OnDuty } from './officers.js';
export { officersOf } from './officers.js';
