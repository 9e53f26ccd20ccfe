import { jestSuites } from './jest-suites.mjs';
import { runStackTests } from './stack-tests.mjs';
import { staticChecks } from './static-checks.mjs';

const known = [...staticChecks, { name: 'stack', needs: ['machine'], run: runStackTests }, ...jestSuites];

/** Their names, as a person thinks of them. */
export const checkNames = known.map(({ name }) => name);

/**
 * The order in which they begin where there is room for them: the answer that is wanted first, then the journeys, which
 * wait for people's clocks and leave a core to others, then the rest, the long ones first.
 */
const urgent = [
  'unit',
  'servers',
  'e2e',
  'contract',
  'fault',
  'recovery',
  'time',
  'int',
  'later',
  'histories',
  'lint',
  'typecheck',
];
const place = ({ name }) => (urgent.includes(name) ? urgent.indexOf(name) : urgent.length);
export const checksByUrgency = known.toSorted((one, other) => place(one) - place(other));
