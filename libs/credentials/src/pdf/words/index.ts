import type { Language } from '@puente/domain/kernel';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ht } from './ht.js';
import type { PaperWords } from './paper-words.js';
import { pt } from './pt.js';

export type { PaperWords } from './paper-words.js';

export const paperWords: Readonly<Record<Language, PaperWords>> = { es, en, pt, fr, ht };
