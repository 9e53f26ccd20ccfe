import type { CredentialStage } from '@puente/domain/kinds/credential';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which the credential came to rest. */
export type CredentialOutcome = CredentialStage;
