export { momentIn, useDates } from './use-dates.js';
export { useVisit, useWords, VisitProvider } from './use-visit.js';
export { useWhyNot } from './why-not.js';
export type { Visit } from './visit.js';
export { visitContext } from './visit.js';
