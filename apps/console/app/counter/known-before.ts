import { FoundFiles } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { ConsoleWords } from '@puente/words/languages';
import type { z } from 'zod';
import type { Typed } from '../act/index.js';
import { textAt } from '../act/index.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

type Found = z.output<typeof FoundFiles>;

/** By what the person is looked for: a document that they brought, or their name with the birth date; nobody by a name alone. */
export function soughtOf(typed: Typed): object | undefined {
  const at = (name: string) => textAt(typed, `person.${name}`)?.trim();
  const number = at('identityDocuments.0.number');
  if (number) return { by: 'document', number };
  const [givenNames, birthDate] = [at('givenNames'), at('birthDate')];
  const surnames = [0, 1, 2].map((place) => at(`surnames.${place}`)).filter(Boolean);
  return givenNames && birthDate && surnames.length > 0 ? { by: 'name', givenNames, surnames, birthDate } : undefined;
}

/**
 * Files that the person may have here already, before another dossier is opened for them. The search is recorded with its purpose, and
 * whoever is found reads it; undefined where nothing that was said can be looked for, or the node does not look.
 */
export async function knownBefore(
  visit: Visit,
  typed: Typed,
  { counter }: ConsoleWords,
  key: string,
): Promise<Found | undefined> {
  const who = soughtOf(typed);
  if (who === undefined) return undefined;
  const body = { purpose: counter.searchedFor, who };
  const said = await visit.api.give(apiPath`/searches`, body, FoundFiles, { 'idempotency-key': `${key}-known` });
  if (said.outcome === 'said') return said.answer;
  if (said.outcome === 'refused' && said.problem.status === 401) return saidOr(said, visit);
  return undefined;
}
