import { FoundFiles } from '@puente/contracts/answers/cases';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { z } from 'zod';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

type Files = z.output<typeof FoundFiles>['items'];

/** What became of one number: a case by its own number, the files that a folio is in, or why it was not looked up. */
export type LookedUp = { readonly number: string } & (
  | { readonly isCase: string }
  | { readonly files: Files }
  | { readonly refused: string }
);

/** So many are asked at once: ten numbers are two calls one after the other. */
const together = 5;

/** Each number is looked for, and each search is recorded with the purpose. One that the node refuses keeps none of the others. */
export async function lookUp(
  visit: Visit,
  numbers: readonly string[],
  { key, purpose }: { readonly key: string; readonly purpose: string },
): Promise<readonly LookedUp[]> {
  const found: LookedUp[] = [];
  for (let first = 0; first < numbers.length; first += together) {
    const some = numbers.slice(first, first + together);
    const asked = some.map((number, index) => one(visit, number, { key: `${key}-${first + index}`, purpose }));
    found.push(...(await Promise.all(asked)));
  }
  return found;
}

async function one(
  visit: Visit,
  number: string,
  { key, purpose }: { readonly key: string; readonly purpose: string },
): Promise<LookedUp> {
  const caseId = readCaseNumber(number);
  if (caseId !== undefined) return { number, isCase: caseId };
  const body = { purpose, who: { by: 'folio', folio: number } };
  const said = await visit.api.give(apiPath`/searches`, body, FoundFiles, { 'idempotency-key': key });
  if (said.outcome === 'said') return { number, files: said.answer.items };
  if (said.outcome === 'down' || [401, 403].includes(said.problem.status)) return saidOr<never>(said, visit);
  const { detail, errors } = said.problem;
  return { number, refused: errors[0]?.message ?? detail };
}
