export type { AssessorOnDuty, Habilitation, Habilitations } from './habilitations.js';
export { habilitationsOf } from './habilitations.js';
