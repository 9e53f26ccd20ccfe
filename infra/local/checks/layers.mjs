/**
 * `npm run layers`: what no file may import (.dependency-cruiser.cjs), and that the folders of every package stand on one
 * another. The sources are read once for both.
 */
import { cruise, format } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { root } from '../places.mjs';
import { arrowsIn, arrowsUp, circlesIn } from './folders.mjs';

const sources = ['apps', 'workflows', 'activities', 'libs', 'test'];

process.chdir(root);
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output: found } = await cruise(sources, options);
const { output: report } = await format(found, { outputType: 'err' });
process.stdout.write(report);

/** Whose folders still go in a circle: it is said, and does not fail yet. */
const beingUntied = 'libs/domain/src/kinds';

const arrows = arrowsIn(found.modules);
const faults = [
  ...arrowsUp(arrows).map(({ from, to }) => ({ at: from, says: `a sub-folder looks up: ${from} → ${to}` })),
  ...circlesIn(arrows).map(({ within, circle, imports }) => ({
    at: within,
    says: `folders in a circle: ${within} {${circle.join(', ')}}\n    ${imports.join('\n    ')}`,
  })),
];
const failing = faults.filter(({ at }) => at !== beingUntied);
for (const { says } of failing) process.stdout.write(`  error ${says}\n`);
if (failing.length === 0) process.stdout.write(`✔ no folder looks up, none in a circle (${arrows.length} imports)\n`);
if (faults.length > failing.length)
  process.stdout.write(`  ${faults.length - failing.length} in ${beingUntied}, whose folders still go in a circle\n`);
process.exitCode = found.summary.error + failing.length === 0 ? 0 : 1;
