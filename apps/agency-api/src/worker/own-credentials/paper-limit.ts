import { callerOf, subjectOf } from '../../http/access/caller.js';
import type { Limit } from '../../http/limits/limit.js';
import { minute } from '../../http/limits/limit.js';

/** How often somebody may ask for a new paper: each that is given has a place of a status list for good. */
export const paperLimit: Limit = {
  ...{ counts: 'paper', max: 20, milliseconds: 15 * minute },
  per: (request) => subjectOf(callerOf(request)),
};
