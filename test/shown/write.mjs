/** `npm run shown`: writes the last column of each page that says which tests show its rows. */
import { writeFileSync } from 'node:fs';
import { pages, pathOf, withTests } from './shown.mjs';

for (const page of pages) writeFileSync(pathOf(page), withTests(page));
