import { FormDraftKept, FormDraftView } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { z } from 'zod';
import type { Visit } from '../visit/index.js';
import type { Typed } from './read-body.js';

export type Kept = NonNullable<z.output<typeof FormDraftView>['draft']>;

/** What the officer typed here before and did not give. Where the node does not say, the form begins as if there were nothing. */
export async function readKept({ api }: Visit, caseId: string, command: string): Promise<Kept | undefined> {
  const said = await api.read(apiPath`/cases/${caseId}/drafts/${command}`, FormDraftView);
  return said.outcome === 'said' ? said.answer.draft : undefined;
}

/** Keeps what is typed; nothing typed forgets it. @returns whether the node has it now */
export async function keep(
  { api }: Visit,
  caseId: string,
  command: string,
  typed: Typed,
  version: number,
): Promise<boolean> {
  const said = await api.put(apiPath`/cases/${caseId}/drafts/${command}`, { version, typed }, FormDraftKept);
  return said.outcome === 'said' && said.answer.kept;
}
