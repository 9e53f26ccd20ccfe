import { ApplicationFailure } from '@temporalio/common';
import type { Credential, StatusPlace } from '@puente/domain/kinds/credential';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

export interface CredentialHandler {
  /**
   * Makes the record of a credential and seals it in the worker's dossier, once: asked again, it answers with the record
   * that is there.
   *
   * @returns lower-case hex of SHA-256 of the record; undefined where the dossier's key was destroyed
   */
  seal(file: Credential, issuedAt: Instant): Promise<string | undefined>;
  /** A place that no other copy has; asked again for the same copy, the same. */
  placeFor(credential: CaseId, copy: string): Promise<StatusPlace>;
}

export const issueCredential = (handler: CredentialHandler) =>
  dueIn('credential', async (file, { caseId }, { time }) => {
    const recordSha256 = await handler.seal(file, time.now());
    if (recordSha256 === undefined) {
      throw ApplicationFailure.nonRetryable('the person of this credential was deleted before it was made');
    }
    return { type: 'record-issue', recordSha256, place: await handler.placeFor(caseId, 'c1') };
  });
