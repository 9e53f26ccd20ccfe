export { asKnownTo, atRest, neededBy } from './at-rest.js';
export type { CaseOnFile, CaseProcess } from './read-case.js';
export { readCase, readCases, readProcess } from './read-case.js';
export type { AnyLaw, CaseCommand, CaseEvent, CaseState, LawOf } from '../laws/laws.js';
export { evolveAll } from './read-models.js';
