/** `npm run features`: writes the last column of `docs/features.md` from the titles of the journeys. */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresPage, withJourneys } from './features.mjs';

writeFileSync(featuresPage, withJourneys(readFileSync(featuresPage, 'utf8')));
