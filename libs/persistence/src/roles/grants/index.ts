import type { Grant } from './grant.js';
import { checking } from './checking.js';
import { people } from './people.js';
import { record } from './record.js';
import { work } from './work.js';

/** All that the node's roles may do: the database is given exactly this after every migration. */
export const grants: readonly Grant[] = [...record, ...people, ...checking, ...work];
