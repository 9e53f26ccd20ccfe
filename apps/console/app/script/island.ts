import { drawsFirstPages } from './draws-first-pages.js';
import { keepsDrafts } from './keeps-drafts.js';
import { putsTexts } from './puts-texts.js';
import { hearsKeys } from './hears-keys.js';
import { showsPages } from './shows-pages.js';
import { tellsCounts } from './tells-counts.js';
import { tellsVersions } from './tells-versions.js';
import { warnsOfIdle } from './warns-of-idle.js';

// All of it saves time, and nothing needs it: each page does the same without.
hearsKeys(document, localStorage);
drawsFirstPages(document);
keepsDrafts(document);
putsTexts(document);
showsPages(document);
tellsCounts(document);
tellsVersions(document);
warnsOfIdle(document, localStorage);
