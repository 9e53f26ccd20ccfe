import { PrecedentsView } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';

/** Undefined where the officer’s role reads none; they decide nothing then. */
export async function readPrecedents({ api }: Visit, caseId: string): Promise<PrecedentsView | undefined> {
  const said = await api.read(apiPath`/cases/${caseId}/precedents`, PrecedentsView);
  return said.outcome === 'said' ? said.answer : undefined;
}
