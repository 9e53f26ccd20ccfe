import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { HolderProof } from '@puente/credentials/holder-proof';
import { readHolderProof } from '@puente/credentials/holder-proof';
import type { CredentialRecord } from '@puente/credentials/record';
import { sdJwt } from '@puente/credentials/sd-jwt';
import { statusListsAt } from '@puente/credentials/status-list';
import type { CommandId } from '@puente/domain/kernel';
import type { Delivery } from '@puente/persistence/wallet-offers';
import { opened } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { Nonces } from './nonces.js';
import { noncesWith } from './nonces.js';
import type { WalletFault } from './wallet-answer.js';

/** Delivers a credential to the wallet that has the token, bound to the key that it proves to have. */
@Injectable()
export class WalletHandler {
  private readonly nonces: Nonces;

  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<
      ApiParts,
      'clock' | 'keyStore' | 'limits' | 'places' | 'publicUrl' | 'sessionKey' | 'settlement' | 'vault' | 'walletOffers'
    >,
  ) {
    this.nonces = noncesWith(parts.sessionKey);
  }

  giveNonce(): string {
    return this.nonces.give(this.parts.clock.now());
  }

  async find(token: string): Promise<Delivery | undefined> {
    const found = await this.parts.walletOffers.find(token, this.parts.limits.now());
    if (found !== undefined) opened(found.credential);
    return found;
  }

  /** The proof, once: its nonce is used up whatever comes after. */
  async prove(jwt: string): Promise<HolderProof | WalletFault> {
    const { limits, publicUrl, walletOffers } = this.parts;
    const now = limits.now();
    const proof = await readHolderProof(jwt, publicUrl, now);
    if (proof === undefined) return 'invalid_proof';
    const endsAt = this.nonces.read(proof.nonce, now);
    return endsAt !== undefined && (await walletOffers.useNonce(proof.nonce, endsAt, now)) ? proof : 'invalid_nonce';
  }

  /**
   * Place first, then copy, then signature. All follow from the offer, so that a wallet that lost the answer asks again
   * and gets the same copy; with another key it gets none.
   */
  async deliver(
    { credential, id }: Delivery,
    { key, thumbprint }: HolderProof,
  ): Promise<{ sdJwt: string } | WalletFault> {
    const { clock, keyStore, places, publicUrl, settlement, vault } = this.parts;
    const kept = await vault.credentials.read(credential);
    if (kept === undefined) return 'credential_request_denied';
    const place = await places.placeFor(credential, `wallet:${id}`);
    const outcome = await settlement.settle({
      ...{ kind: 'credential', caseId: credential, by: { kind: 'worker', caseId: credential } },
      ...{ commandId: `wallet:${id}` as CommandId, requestHash: thumbprint },
      command: { type: 'add-copy', medium: 'wallet', place, holderKey: thumbprint },
    });
    if (outcome.outcome === 'refused') return 'credential_request_denied';
    const signer = await keyStore.current();
    const copy = { place, statusLists: statusListsAt(publicUrl), holderKey: key };
    return { sdJwt: await sdJwt(kept.record as CredentialRecord, copy, signer, clock.now(), randomBytes) };
  }
}
