import type { KeyPeriod, KeyStore, Signer } from '@puente/credentials/keys';
import type { Seal } from '@puente/credentials/pdf';
import { certifies, nodeCertificate } from '@puente/credentials/pdf';
import type { CredentialRecord } from '@puente/credentials/record';
import type { ApiParts } from '../../parts/parts.js';

/** One key has one certificate, for as long as this process runs. */
const certificates = new Map<string, Promise<Uint8Array>>();

/**
 * With what the node signs its papers: its current issuing key, and the certificate that PDF readers ask for. That of the
 * country's PKI where it is this key's; after a rotation, until a new one is there, the key's own.
 */
export async function paperSeal(
  { keyStore, paperCertificates }: Pick<ApiParts, 'keyStore' | 'paperCertificates'>,
  { issuer }: CredentialRecord,
): Promise<Seal> {
  const signer = await keyStore.current();
  const period = await periodOf(keyStore, signer);
  const [given] = paperCertificates ?? [];
  if (paperCertificates && given && certifies(given, period)) return { signer, certificates: paperCertificates };
  const { country, did } = issuer;
  const subject = { did, country, organisation: `Puente ${country}` };
  const certificate = certificates.get(signer.kid) ?? nodeCertificate(signer, period, subject);
  certificates.set(signer.kid, certificate);
  return { signer, certificates: [await certificate] };
}

async function periodOf(keyStore: KeyStore, signer: Signer): Promise<KeyPeriod> {
  const period = (await keyStore.history()).find(({ kid }) => kid === signer.kid);
  if (period === undefined) throw new Error(`the key ${signer.kid} signs and is not in its own history`);
  return period;
}
