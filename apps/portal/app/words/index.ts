import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './words.js';

const catalogues = { es, en } as const satisfies Record<string, Words>;

/** The languages the portal speaks; five in the end. */
export type Language = keyof typeof catalogues;
export const spoken = Object.keys(catalogues) as readonly Language[];
export const isSpoken = (tag: string): tag is Language => Object.hasOwn(catalogues, tag);
export const wordsIn = (language: Language): Words => catalogues[language];

export type { Between, Happening, Step, StepState, Unit, Words } from './words.js';
