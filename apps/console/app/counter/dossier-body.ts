import type { DossierView } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import type { Typed } from '../act/index.js';
import { bodyOf, flat } from '../act/index.js';
import { dossierFields } from './steps.js';

interface Said {
  readonly person?: Readonly<Record<string, unknown>> & { readonly contact?: Readonly<Record<string, unknown>> };
  readonly certificates?: readonly Certificate[];
}

/** The body that opens a dossier. Who has no surname, no document and no channel said so by leaving them empty. */
export function dossierBody(typed: Typed) {
  const { certificates = [], person = {} }: Said = bodyOf(dossierFields, typed, (local) => local);
  const { contact = {}, givenNames, identityDocuments = [], surnames = [], ...rest } = person;
  const { channels = [], language, ...addresses } = contact;
  const reached = { ...addresses, channels, language };
  return { person: { givenNames, surnames, ...rest, identityDocuments, contact: reached }, certificates };
}

/** Of a certificate, what was typed so far. */
export interface Certificate {
  readonly standard?: { readonly country?: string; readonly code?: string };
  readonly certifier?: string;
}

/** The other way round: what a dossier says, to be corrected in a new one. */
export function typedOf({
  certificates,
  person,
}: Pick<z.output<typeof DossierView>, 'certificates' | 'person'>): Typed {
  const said = { person, certificates: certificates.map(({ id: _, ...certificate }) => certificate) };
  return Object.fromEntries(flat('', said));
}
