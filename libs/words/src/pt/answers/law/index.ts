import { commands } from '../../pages/timeline.js';
import { guarantees } from './guarantees.js';
import { kinds, sources } from './kinds.js';
import { limits, periods } from './periods.js';
import { roles } from './roles.js';
import { stages } from './stages.js';

/** The law as a book says it. */
export const law = { commands, guarantees, kinds, limits, periods, roles, sources, stages };
