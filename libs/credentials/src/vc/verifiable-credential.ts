import type { Instant } from '@puente/domain/kernel';
import type { Claims } from '../jws/index.js';
import { signJws } from '../jws/index.js';
import type { Signer } from '../keys/index.js';
import { endOfDay, seconds } from '../record/last-moment.js';
import { holder, qualification, references } from '../record/record-claims.js';
import type { CredentialRecord, StatusPlace } from '../record/index.js';
import { bitIndex, listUrl } from '../status-list/index.js';
import { achievement, results } from './achievement.js';

export interface PublishedCopy {
  readonly place: StatusPlace;
  /** Where the node's lists are, without a last slash. */
  readonly statusLists: string;
  /** Whether its readers see birth date, document, and the numbers of credential and case; a badge platform must not. */
  readonly identity: boolean;
}

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  // One literal, so that none of its names can clash with a protected term of the two.
  { record: { '@id': 'urn:puente:vocabulary:record', '@type': '@json' } },
];

/**
 * W3C Verifiable Credential 2.0 that is an Open Badge 3.0, secured as `vc+jwt` (W3C VC-JOSE-COSE). `record` has all that
 * was decided, with every official name in Spanish and English; the rest says the same in Open Badges' words. JWT claims
 * repeat the dates, so that readers who know JWT only refuse it in time.
 */
export async function verifiableCredential(
  record: CredentialRecord,
  copy: PublishedCopy,
  signer: Signer,
  now: Instant,
): Promise<string> {
  const { did } = record.issuer;
  const content = credentialContent(record, copy);
  const validUntil = record.validUntil && endOfDay(record.validUntil);
  return signJws(
    { typ: 'vc+jwt', cty: 'vc', kid: `${did}#${signer.kid}` },
    {
      ...content,
      iss: did,
      jti: content['id'],
      iat: seconds(now),
      nbf: seconds(record.issuedAt),
      exp: validUntil && seconds(validUntil),
    },
    signer,
  );
}

/** Before it is secured: what the schemas of W3C and 1EdTech are about. */
export function credentialContent(record: CredentialRecord, { place, statusLists, identity }: PublishedCopy): Claims {
  const url = listUrl(statusLists, place.list);
  const { agency, did } = record.issuer;
  const person = holder(record, identity);
  return {
    '@context': contexts,
    id: identity ? `urn:puente:credential:${record.number}` : copyId(record, place),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: record.standard.name.es,
    issuer: { id: did, type: ['Profile'], name: agency.name.es },
    validFrom: record.issuedAt,
    validUntil: record.validUntil && endOfDay(record.validUntil),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: identifiers(record, identity),
      activityEndDate: record.evaluatedOn && `${record.evaluatedOn}T00:00:00Z`,
      achievement: achievement(record),
      result: results(record),
    },
    evidence: evidenceOf(record),
    credentialStatus: {
      id: `${url}#${bitIndex(place)}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(bitIndex(place)),
      statusListCredential: url,
    },
    record: { ...qualification(record), ...references(record, identity), holder: person },
  };
}

/** Open Badges want an id; the place in the status list is the copy's own, and is told anyway. */
const copyId = ({ issuer }: CredentialRecord, { list, index }: StatusPlace): string =>
  ['urn:puente:copy', issuer.country, list, index].join(':');

/** W3C's schema takes no empty list. */
function evidenceOf({ evidence }: CredentialRecord) {
  if (evidence.length === 0) return undefined;
  return evidence.map(({ kind, sha256 }) => ({
    id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`,
    type: ['Evidence'],
    name: kind,
  }));
}

function identifiers({ holder: { givenNames, surnames, document } }: CredentialRecord, identity: boolean) {
  const plain = (identityType: string, identityHash: string) => ({
    type: 'IdentityObject',
    hashed: false,
    identityHash,
    identityType,
  });
  return [
    plain('name', `${givenNames} ${surnames}`.trim()),
    ...(identity && document ? [plain('nationalIdentityNumber', document.number)] : []),
  ];
}
