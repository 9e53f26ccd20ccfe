import type { PageLanguage, Pages } from '@puente/words/languages';
import type { ReactNode } from 'react';

export interface Sample {
  readonly words: Pages;
  readonly language: PageLanguage;
  /** Of this sample and no other on the page; what needs an id is called so. */
  readonly id: string;
}

export interface Entry {
  /** The components that are shown together. */
  readonly shows: readonly [string, ...string[]];
  /** What they are for, in a line. */
  readonly what: string;
  /** As they stand on most pages: shown in every language, and where there is little room. */
  readonly usual: (sample: Sample) => ReactNode;
  /** In which else they are seen, by what it is called: wrong, empty, pressed, too long. */
  readonly states: Readonly<Record<string, (sample: Sample) => ReactNode>>;
}

/** Longer than any box that it is put into, without a place to break. */
export const endless = 'ElectromecanicaDeMantenimientoPreventivoYCorrectivoIndustrial'.repeat(2);

/** Longer than a line, in words. */
export const long = (words: string): string => Array.from({ length: 6 }, () => words).join(', ');
