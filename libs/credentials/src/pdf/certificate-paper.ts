import type { PlainDate } from '@puente/domain/kernel';
import type { QrCode } from '../qr/index.js';
import type { CredentialRecord } from '../record/index.js';

/** How the credential stands on the day it is printed; its holder may print it whatever it is. */
export type Standing =
  | { readonly is: 'in-force' }
  /** `since`: the first day on which it no longer held. */
  | { readonly is: 'expired' | 'revoked' | 'replaced'; readonly since: PlainDate }
  /** `until`: the last day of it, where one is set. */
  | { readonly is: 'suspended'; readonly until?: PlainDate };

/** What the paper is made from. */
export interface CertificatePaper {
  readonly record: CredentialRecord;
  /** Of the record's compact form. */
  readonly code: QrCode;
  /** Address of the public page on which credentials are checked. */
  readonly checkPage: string;
  readonly standing: Standing;
}
