import { PrecedentsView } from '@puente/contracts/answers/cases';
import { SuggestionsView } from '@puente/contracts/answers/reviewing';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';

/** Undefined where the officer’s role reads none; they decide nothing then. */
export async function readPrecedents({ api }: Visit, caseId: string): Promise<PrecedentsView | undefined> {
  const said = await api.read(apiPath`/cases/${caseId}/precedents`, PrecedentsView);
  return said.outcome === 'said' ? said.answer : undefined;
}

/** What of this country’s catalogue might answer to the certificate beside what an equivalence says; undefined as above. */
export async function readSuggestions({ api }: Visit, caseId: string): Promise<SuggestionsView['items'] | undefined> {
  const said = await api.read(apiPath`/cases/${caseId}/suggestions`, SuggestionsView);
  return said.outcome === 'said' ? said.answer.items : undefined;
}
