import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, Set as DerSet } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Signer } from '../../keys/index.js';
import { ecdsaSignature } from './ecdsa-signature.js';
import { ecdsaWithSha256 } from './node-certificate.js';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
};

/**
 * A detached CMS signature (RFC 5652) as ETSI EN 319 142-1 asks of PAdES baseline B: the certificate is inside, and
 * named by the signed attribute signing-certificate-v2 (RFC 5035); the time stands in the PDF, not here.
 *
 * @param certificates DER, the signer's first
 */
export async function cadesSignature(
  content: Uint8Array,
  signer: Signer,
  certificates: readonly Uint8Array[],
): Promise<Uint8Array> {
  const [own, ...others] = certificates;
  if (own === undefined) throw new TypeError('the signer’s certificate is missing');
  const attributes = sorted([
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new OctetString({ valueHex: sha256(content) })),
    attribute(oid.signingCertificateV2, signingCertificate(own)),
  ]);
  const toSign = new DerSet({ value: attributes.map((each) => each.toSchema()) }).toBER();
  const signature = ecdsaSignature(await signer.sign(new Uint8Array(toSign)));
  const certificate = Certificate.fromBER(Uint8Array.from(own));
  const digest = new AlgorithmIdentifier({ algorithmId: oid.sha256 });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digest],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...others.map((each) => Certificate.fromBER(Uint8Array.from(each)))],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm: digest,
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signature: new OctetString({ valueHex: signature }),
      }),
    ],
  });
  const info = new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

const sha256 = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer;

const attribute = (type: string, value: object) => new Attribute({ type, values: [value] });

/** SET OF is in the order of its elements' bytes (X.690, 11.6): what is signed must be what a checker builds again. */
const sorted = (attributes: readonly Attribute[]): Attribute[] =>
  attributes
    .map((each) => ({ each, bytes: Buffer.from(each.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ each }) => each);

/** One ESSCertIDv2 with its default hash, SHA-256. */
const signingCertificate = (certificate: Uint8Array) =>
  sequence(sequence(sequence(new OctetString({ valueHex: sha256(certificate) }))));

const sequence = (value: OctetString | Sequence) => new Sequence({ value: [value] });
