import type { statistics as es } from '../../es/answers/statistics.js';

export const statistics: typeof es = {
  note: 'What would be said of fewer than 5 people is not shown: it is grouped, or is in no figure and no total.',
  notProof:
    'Each group against the rest, with an interval of 99 %. A difference shows where to look; it proves no cause.',
  columns: {
    year: 'year',
    corridor: 'corridor',
    stage: 'stage',
    sex: 'sex',
    isco08: 'ISCO-08',
    occupation: 'occupation',
    nationality: 'nationality',
    municipality: 'municipality',
    office: 'border office',
    cases: 'cases',
    median: 'median days',
    from: 'from',
    until: 'until',
  },
  withheld: 'fewer than 5',
};
