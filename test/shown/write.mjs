/** `npm run shown`: writes the last column of each page that says which tests show its rows. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../infra/local/places.mjs';
import { pages, pathOf, withTests } from './shown.mjs';

for (const page of pages) writeFileSync(pathOf(page), withTests(page));
execFileSync(join(root, 'node_modules', '.bin', 'oxfmt'), pages.map(pathOf));
