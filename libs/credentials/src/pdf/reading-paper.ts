import type { Instant, Language } from '@puente/domain/kernel';

/** Something said under a heading: what it is about, and what is said of it. */
export interface ReadingItem {
  readonly about?: string;
  readonly texts: readonly string[];
}

/** A paper to be read and filed, which proves nothing by itself. Its words come filled in, in its reader's language. */
export interface ReadingPaper {
  readonly language: Language;
  readonly title: string;
  /** Of the case; stands on every page. */
  readonly number: string;
  /** Who makes it: the country. */
  readonly author: string;
  readonly madeAt: Instant;
  readonly lead: readonly string[];
  /** Where its data are invented. */
  readonly mark?: string;
  /** None is drawn that says nothing. */
  readonly sections: readonly { readonly heading: string; readonly items: readonly ReadingItem[] }[];
}
