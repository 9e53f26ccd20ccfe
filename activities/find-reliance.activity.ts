import type { Credential } from '@puente/domain/kinds/credential';
import type { CaseId } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

export interface Reliance {
  /** Requests of this node that another country was sent on the strength of this certificate. */
  on(certificate: Pick<Credential, 'applicant' | 'content'>): Promise<readonly CaseId[]>;
}

/** Looked for when there is something to tell, so that a request that came after the credential is found as well. */
export const findReliance = (reliance: Reliance) =>
  dueIn('credential', async (file, { subject }) => ({
    type: 'record-reliance',
    change: Number(subject),
    cases: await reliance.on(file),
  }));
