import type { CaseId, Instant, PlainDate } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { signJws } from '../jws/index.js';
import type { Signer } from '../keys/index.js';

/** Names of what can become of a credential (RFC 8417 §2.2: an event is named by a URI). */
export const securityEventTypes = {
  statusChanged: 'urn:puente:event:credential-status-changed:v1',
  alerted: 'urn:puente:event:credential-alerted:v1',
  alertClosed: 'urn:puente:event:credential-alert-closed:v1',
  test: 'urn:puente:event:test:v1',
} as const;

/** Identity, scope and period; never reasons, and nothing of the person. */
export type CredentialEventSays =
  | {
      readonly type: 'statusChanged';
      readonly state: 'suspended' | 'reinstated' | 'revoked' | 'replaced';
      /** Of a suspension: its last day. */
      readonly until?: PlainDate;
    }
  | {
      readonly type: 'alerted';
      readonly severity: 'restricted' | 'forged';
      /** Codes; all of them where none is named. */
      readonly units: readonly string[];
      readonly from: PlainDate;
      readonly until?: PlainDate;
    }
  | { readonly type: 'alertClosed' }
  /** Nothing became of it: whoever subscribed tries whether they hear. */
  | { readonly type: 'test' };

export interface SecurityEvent {
  /** `did:web` of the node. */
  readonly did: string;
  readonly jti: string;
  /** OAuth client of the verifier. */
  readonly audience: string;
  readonly credential: CaseId;
  /** When it happened. */
  readonly at: Instant;
  readonly says: CredentialEventSays;
}

/** Security event token (RFC 8417), `secevent+jwt`. Which credential it is about: a subject identifier of RFC 9493. */
export async function securityEventToken(event: SecurityEvent, now: Instant, signer: Signer): Promise<string> {
  const { at, audience, credential, did, jti, says } = event;
  const { type, ...content } = says;
  return signJws(
    { typ: 'secevent+jwt', kid: `${did}#${signer.kid}` },
    {
      iss: did,
      iat: seconds(now),
      jti,
      aud: audience,
      toe: seconds(at),
      sub_id: { format: 'opaque', id: credential },
      events: { [securityEventTypes[type]]: content },
    },
    signer,
  );
}

const seconds = (at: Instant): number => Math.floor(milliseconds(at) / 1000);
