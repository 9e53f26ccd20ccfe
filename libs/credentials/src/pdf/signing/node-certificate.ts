import { BitString, Integer, PrintableString, Sequence, Set as DerSet, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  GeneralNames,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { milliseconds } from '@puente/domain/kernel';
import type { KeyPeriod, Signer } from '../../keys/index.js';
import { ecdsaSignature } from './ecdsa-signature.js';

/** Whose certificate it is. */
export interface CertificateSubject {
  /** `did:web` of the node. */
  readonly did: string;
  readonly country: string;
  readonly organisation: string;
}

export const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const oid = { country: '2.5.4.6', organisation: '2.5.4.10', commonName: '2.5.4.3' };
const extension = { keyUsage: '2.5.29.15', alternativeName: '2.5.29.17', basicConstraints: '2.5.29.19' };
/** A paper is checked long after its key was retired. */
const yearsAfterwards = 30;

/**
 * X.509 (RFC 5280) of an issuing key, signed by itself: PDF readers ask for one, and trust it when the reader's owner
 * does. What it says is what the `did:web` document says; that stays the authority. A ministry with a certificate of its
 * country's PKI uses that instead (docs/runbooks/paper.md).
 *
 * @returns DER
 */
export async function nodeCertificate(signer: Signer, { jwk, from }: KeyPeriod, subject: CertificateSubject) {
  const certificate = new Certificate();
  certificate.version = 2; // X.509 version 3
  certificate.serialNumber = serialOf(signer.kid);
  certificate.subject = nameOf(subject);
  certificate.issuer = certificate.subject;
  certificate.notBefore = time(new Date(milliseconds(from)));
  certificate.notAfter = time(yearsLater(milliseconds(from)));
  certificate.subjectPublicKeyInfo = new PublicKeyInfo();
  certificate.subjectPublicKeyInfo.fromJSON(jwk);
  certificate.extensions = extensionsOf(subject);
  const algorithm = new AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  const signature = ecdsaSignature(await signer.sign(certificate.tbsView));
  certificate.signatureValue = new BitString({ valueHex: signature });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** The first sixteen bytes of the thumbprint, positive: the same key has the same number. */
function serialOf(kid: string): Integer {
  const bytes = Buffer.from(kid, 'base64url').subarray(0, 16);
  return Integer.fromBigInt(BigInt(`0x00${bytes.toString('hex')}`));
}

/** pkijs would put all three into one part of the name; readers expect a part each. */
function nameOf({ did, country, organisation }: CertificateSubject): RelativeDistinguishedNames {
  const attributes = [
    new AttributeTypeAndValue({ type: oid.country, value: new PrintableString({ value: country }) }),
    new AttributeTypeAndValue({ type: oid.organisation, value: new Utf8String({ value: organisation }) }),
    new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: did }) }),
  ];
  const sets = attributes.map((each) => new DerSet({ value: [each.toSchema()] }));
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER());
}

/** Two digits of the year until 2049, four from 2050 on (RFC 5280, 4.1.2.5). */
const time = (value: Date) => {
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime;
  return new Time({ type, value });
};

function yearsLater(from: number): Date {
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + yearsAfterwards);
  return date;
}

function extensionsOf({ did }: CertificateSubject): Extension[] {
  /** digitalSignature and nonRepudiation: the two highest bits. */
  const usage = new BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 });
  const names = new GeneralNames({ names: [new GeneralName({ type: 6, value: did })] });
  const one = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  return [
    one(extension.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema()),
    one(extension.keyUsage, true, usage),
    one(extension.alternativeName, false, names.toSchema()),
  ];
}
