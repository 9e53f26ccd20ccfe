import type { Language } from '@puente/domain/kernel';
import { en } from '../en/index.js';
import { es } from '../es/index.js';
import { fr } from '../fr/index.js';
import { ht } from '../ht/index.js';
import { pt } from '../pt/index.js';

/** The one list: a language is a folder and its line here. */
export const languages = { es, en, pt, fr, ht } as const satisfies Record<Language, Spoken & OnPages>;

type Spanish = typeof es;
export type Pages = Spanish['pages'];
export type Answers = Spanish['answers'];
export type ConsoleWords = Spanish['console'];
export type GuideWords = Spanish['guide'];
export type Messages = Spanish['messages'];
export type Paper = Spanish['paper'];

/** What a language's folder must hold. */
interface Spoken {
  /** Its own. */
  readonly name: string;
  /** Whose dates and plurals it has, as `Intl` knows it; one that names no country takes the reader's. */
  readonly locale: string;
  /** Twelve, where `Intl` does not know the language. */
  readonly months?: readonly string[];
  /** By what `Intl` calls them in its locale, where it calls them otherwise. */
  readonly countries?: Readonly<Partial<Record<string, string>>>;
  readonly messages: Messages;
  readonly paper: Paper;
}

/** All of the pages and what the API says to them, and the console's words where officers read it, with the guide for programs; or how to say that there are none. */
type OnPages =
  | {
      readonly pages: Pages;
      readonly answers: Answers;
      readonly console?: ConsoleWords;
      readonly guide?: GuideWords;
      readonly noPages?: never;
    }
  | {
      readonly noPages: string;
      readonly pages?: never;
      readonly answers?: never;
      readonly console?: never;
      readonly guide?: never;
    };

type Holding<Parts> = {
  [language in Language]: (typeof languages)[language] extends Parts ? language : never;
}[Language];

/** Those in which there is every page. */
export type PageLanguage = Holding<{ answers: Answers; pages: Pages }>;
/** Those in which an officer can work: every page, and the console. */
export type ConsoleLanguage = Holding<{ answers: Answers; console: ConsoleWords; guide: GuideWords; pages: Pages }>;
