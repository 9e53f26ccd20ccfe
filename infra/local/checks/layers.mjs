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

const arrows = arrowsIn(found.modules);
const faults = [
  ...arrowsUp(arrows).map(({ from, to }) => `a sub-folder looks up: ${from} → ${to}`),
  ...circlesIn(arrows).map(
    ({ within, circle, imports }) =>
      `folders in a circle: ${within} {${circle.join(', ')}}\n    ${imports.join('\n    ')}`,
  ),
];
for (const fault of faults) process.stdout.write(`  error ${fault}\n`);
if (faults.length === 0) process.stdout.write(`✔ no folder looks up, none in a circle (${arrows.length} imports)\n`);
process.exitCode = found.summary.error + faults.length === 0 ? 0 : 1;
