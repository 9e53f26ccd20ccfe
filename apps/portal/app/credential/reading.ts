import type { Pages } from '@puente/words/languages';
import { pagesIn } from '@puente/words/languages';
import type { CaseId, PlainDate } from '@puente/domain/kernel';
import type { OwnCredential } from '@puente/contracts/answers/worker';
import { legalDate } from '@puente/web/telling';
import type { Visit } from '../visit/index.js';

/** A credential for one reader. */
export interface Reading {
  readonly words: Pages['credential'];
  readonly credential: OwnCredential;
  /** `28 de abril de 2027` */
  readonly day: (date: string) => string;
  readonly at: (rest: string) => string;
}

export function readingOf(credential: OwnCredential, { country, language }: Visit): Reading {
  const [now, locale] = [new Date(), { language, country, timeZone: 'UTC' }];
  return {
    words: pagesIn(language).credential,
    credential,
    day: (date) => legalDate(date.slice(0, 10) as PlainDate, now, locale),
    at: (rest) => pathOf(credential.number, rest),
  };
}

export const pathOf = (number: CaseId | string, rest: string): string => `/credencial/${number}/${rest}`;

/** Last of those that hold, or of all where none does. */
export const chosen = (credentials: readonly OwnCredential[], asked: string | null): OwnCredential | undefined =>
  credentials.find(({ number }) => number === asked) ??
  credentials.find(({ standing }) => standing.is !== 'replaced') ??
  credentials[0];

export const counting = ({ copies }: OwnCredential) => copies.filter(({ endedAt }) => endedAt === undefined);
