import { documentKinds } from '@puente/domain/filing';
import type { DocumentKind } from '@puente/domain/filing';
import type { StatusAnswer } from '../api/index.js';
import type { Language, Words } from '../words/index.js';
import { countryName } from './country-name.js';

/** Codes of a status as the reader's language calls them. */
export interface Names {
  country(code: string): string;
  agency(id: string): string;
  standard(country: string, code: string): string | undefined;
  document(kind: string): string;
}

export function namesIn(status: StatusAnswer, language: Language, words: Words): Names {
  const { countries, agencies, standards } = status.names;
  return {
    country: (code) => countries[code] ?? countryName(code, language),
    agency: (id) => agencies[id] ?? id,
    standard: (country, code) => standards[`${country}:${code}`],
    document: (kind) => (isDocumentKind(kind) ? words.documents[kind] : kind),
  };
}

const isDocumentKind = (kind: string): kind is DocumentKind => documentKinds.some((known) => known === kind);
