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
const up = arrowsUp(arrows);
const circles = circlesIn(arrows);
for (const { from, to } of up) process.stdout.write(`  error a sub-folder looks up: ${from} → ${to}\n`);
for (const { within, circle, imports } of circles)
  process.stdout.write(
    `  error folders in a circle: ${within} {${circle.join(', ')}}\n    ${imports.join('\n    ')}\n`,
  );
if (up.length + circles.length === 0)
  process.stdout.write(`✔ no folder looks up, none in a circle (${arrows.length} imports within packages)\n`);
process.exitCode = found.summary.error + up.length + circles.length === 0 ? 0 : 1;
