import { Inject, Injectable } from '@nestjs/common';
import type { IssuingKey, TrustAnnexFile } from '@puente/contracts/keys';
import { didDocument } from '@puente/credentials/did';
import { signJws } from '@puente/credentials/jws';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Authority, TrustList } from '@puente/verifier/trust';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { authoritiesOf } from './authorities.js';

/** Of the signed form (RFC 8725 §3.11: a type of its own, so that it is never taken for another token). */
export const trustListType = 'trust-list+jwt';

/** A checker without the internet answers for so long; a key that was stolen is believed there for as long. */
const validMs = 7 * 24 * 60 * 60 * 1000;
/** A list that nothing has changed in is signed anew, so that whoever asks gets nearly the whole week. */
const renewedMs = 60 * 60 * 1000;

interface Published {
  readonly of: readonly unknown[];
  readonly list: TrustList;
  readonly json: string;
  readonly signed: string;
}

/** What a checker believes: made again whenever a key, the annex or an agreement changes, without a restart. */
@Injectable()
export class TrustHandler {
  private latest: Published | undefined;

  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'keyStore' | 'rules' | 'trust'>,
  ) {}

  /** The node's own document; the events' keys are the annex's, because this process never holds them. */
  async document(): Promise<ReturnType<typeof didDocument>> {
    const { annex, ownKeys } = await this.sources();
    const own = annex[this.parts.here];
    if (own === undefined) throw new Error('the trust annex does not name this country');
    return didDocument({ ...own, issuing: ownKeys });
  }

  async authorities(): Promise<readonly Authority[]> {
    return (await this.list()).list.authorities;
  }

  async list(): Promise<Published> {
    const { annex, ownKeys } = await this.sources();
    const { rules, clock, here } = this.parts;
    const of = [annex, rules.agreements, JSON.stringify(ownKeys)];
    const fresh = this.latest !== undefined && this.isFresh(this.latest, of);
    if (this.latest !== undefined && fresh) return this.latest;
    const signer = await this.parts.keyStore.current();
    const now = clock.now();
    const list: TrustList = {
      version: 1,
      issuedAt: now,
      validUntil: instant(milliseconds(now) + validMs),
      authorities: authoritiesOf({ annex, ownKeys, rules, here }),
    };
    const did = annex[here]?.did ?? '';
    const [iat, exp] = [list.issuedAt, list.validUntil].map((at) => Math.floor(Date.parse(at) / 1000));
    const header = { typ: trustListType, kid: `${did}#${signer.kid}` };
    const signed = await signJws(header, { iss: did, iat, exp, ...list }, signer);
    this.latest = { of, list, json: JSON.stringify(list), signed };
    return this.latest;
  }

  private isFresh({ list, of: before }: Published, of: readonly unknown[]): boolean {
    const age = milliseconds(this.parts.clock.now()) - Date.parse(list.issuedAt);
    return age < renewedMs && of.every((one, index) => one === before[index]);
  }

  private async sources(): Promise<{ annex: TrustAnnexFile; ownKeys: readonly IssuingKey[] }> {
    const [{ entries }, ownKeys] = await Promise.all([this.parts.trust(), this.parts.keyStore.history()]);
    return { annex: entries, ownKeys };
  }
}
