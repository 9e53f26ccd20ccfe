import type { Unit } from './words.js';

/** What the pages before an application say. */
export interface PreCheckWords {
  readonly title: string;
  readonly what: string;
  readonly link: string;
  readonly box: string;
  readonly boxHint: string;
  readonly country: string;
  readonly everyCountry: string;
  readonly show: string;
  readonly boxEmpty: string;
  readonly choose: (words: string) => string;
  readonly nothingFound: (words: string) => string;
  readonly nothingFoundNext: string;
  readonly overview: (code: string) => string;
  readonly overviewWhat: string;
  readonly noCountry: (home: string) => string;
  readonly inCountry: (code: string, host: string) => string;
  readonly comparedWith: (title: string, code: string) => string;
  readonly see: (host: string) => string;
  readonly demonstration: string;
  readonly days: Readonly<Record<Unit, (days: number) => string>>;
  readonly daysToday: string;
  readonly daysAtMost: string;
  readonly daysAutomatic: string;
  readonly atOnce: string;
  readonly cost: string;
  readonly costFree: string;
  readonly documents: (count: number) => string;
  readonly documentsWhat: string;
  readonly recognised: string;
  readonly nothingRecognised: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly where: string;
  readonly conditions: string;
  readonly condition: string;
  readonly exception: string;
  readonly time: string;
  readonly bring: string;
  readonly rests: string;
  readonly silence: string;
  readonly how: string;
  readonly howNext: string;
  readonly anotherCountry: string;
  readonly anotherCertificate: string;
}
