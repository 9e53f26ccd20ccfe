export type { AgencyFigures } from './of-agency.js';
export { agenciesIn, figuresOf } from './of-agency.js';
export { PeriodsFigure } from './periods-figure.js';
export { TimesFigure } from './times-figure.js';
export { useSaid } from './use-said.js';
