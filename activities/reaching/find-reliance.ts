import type { Credential } from '@puente/domain/kinds/credential';
import type { CaseId } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

export interface Reliance {
  /** Requests of this node that another country was sent on the strength of this certificate. */
  on(certificate: Pick<Credential, 'applicant' | 'content'>): Promise<readonly CaseId[]>;
}

/** Looked for when there is something to tell, so that a request that came after the credential is found as well. */
export const relianceFinder = (parts: CaseParts, reliance: Reliance) =>
  effect(parts, 'find-reliance', async (file, { subject }) => {
    if (file.kind !== 'credential') throw new Error(`nobody relies on a ${file.kind}`);
    return { type: 'record-reliance', change: Number(subject), cases: await reliance.on(file) };
  });
