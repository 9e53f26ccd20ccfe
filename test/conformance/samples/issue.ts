import { compact } from '@puente/credentials/compact';
import type { CredentialRecord, StatusPlace } from '@puente/credentials/record';
import { sdJwt } from '@puente/credentials/sd-jwt';
import { verifiableCredential } from '@puente/credentials/vc';
import type { Instant } from '@puente/domain/kernel';
import { randomBytes } from 'node:crypto';
import type { SampleKey } from './authorities.js';
import { statusLists } from './authorities.js';
import type { Sample } from './sample.js';

export type Form = Sample['form'];
export const forms: readonly Form[] = ['compact', 'vc+jwt', 'dc+sd-jwt'];

export interface Issue {
  readonly record: CredentialRecord;
  readonly key: SampleKey;
  /** Whose wallet it goes to. */
  readonly wallet: SampleKey;
  readonly place: StatusPlace;
  readonly signedAt: Instant;
}

/** As a node issues it, with nothing between. */
export function issueAs(form: Form, { record, key, wallet, place, signedAt }: Issue): Promise<string> {
  switch (form) {
    case 'compact':
      return compact(record, place, key.signer, signedAt);
    case 'vc+jwt':
      return verifiableCredential(record, { place, statusLists, identity: true }, key.signer, signedAt);
    case 'dc+sd-jwt':
      return sdJwt(record, { place, statusLists, holderKey: wallet.trusted.jwk }, key.signer, signedAt, randomBytes);
  }
}
