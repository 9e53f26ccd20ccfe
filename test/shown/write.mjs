/** `npm run shown`: writes the last column of each page that says which tests show its rows. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pages, pathOf, withTests } from './shown.mjs';

for (const page of pages) {
  const filepath = pathOf(page);
  writeFileSync(filepath, await format(withTests(page), { ...(await resolveConfig(filepath)), filepath }));
}
