export { byPrintedCode, hasCommand, refusalsOf, rolesFor, takesMandates } from './given-by.js';
export type { CommandOf, EventOf, FileOf, LawOf } from './law-of.js';
export type { Incoming, Told } from './incoming.js';
export { incoming } from './incoming.js';
export { needsDossier } from './needs-dossier.js';
export { seatsIn } from './seatings.js';
export { lawOf, laws } from './law-of.js';
export { approvalOf } from './second-person.js';
export { stagesOf } from './stages-of.js';
