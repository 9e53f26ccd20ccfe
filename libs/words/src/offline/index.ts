import { offline as en } from '../en/pages/offline.js';
import { offline as es } from '../es/pages/offline.js';
import { offline as fr } from '../fr/pages/offline.js';
import { offline as ht } from '../ht/pages/offline.js';
import { offline as pt } from '../pt/pages/offline.js';
import type { PageLanguage, Pages } from '../languages/index.js';

export type Offline = Pages['offline'];

/** By itself, so that the checker's script, which travels to a phone, carries nothing else. */
export const offlineWords: Readonly<Record<PageLanguage, Offline>> = { es, en, pt, fr, ht };
