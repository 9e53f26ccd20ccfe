import type { Language } from '@puente/domain/kernel';
import { languages, longDate, monthName } from '@puente/words/languages';
import type { CredentialRecord } from './credential-record.js';

type Season = NonNullable<CredentialRecord['season']>;

/** For people, on paper and badge. */
export const writtenSeason = ({ after, from, to }: Season, language: Language): string =>
  languages[language].paper.certificate.facts.inSeason(
    longDate(after, language),
    monthName(from, language),
    monthName(to, language),
  );
