import type { KeyStore, Signer } from '@puente/credentials/keys';
import type { Seal } from '@puente/credentials/pdf';
import { nodeCertificate } from '@puente/credentials/pdf';
import type { CredentialRecord } from '@puente/credentials/record';

/** One key has one certificate, for as long as this process runs. */
const certificates = new Map<string, Promise<Uint8Array>>();

/** With what the node signs its papers: its current issuing key, and the certificate that PDF readers ask for. */
export async function paperSeal(keyStore: KeyStore, { issuer }: CredentialRecord): Promise<Seal> {
  const signer = await keyStore.current();
  const certificate = certificates.get(signer.kid) ?? certificateOf(keyStore, signer, issuer);
  certificates.set(signer.kid, certificate);
  return { signer, certificates: [await certificate] };
}

async function certificateOf(
  keyStore: KeyStore,
  signer: Signer,
  { country, did }: CredentialRecord['issuer'],
): Promise<Uint8Array> {
  const period = (await keyStore.history()).find(({ kid }) => kid === signer.kid);
  if (period === undefined) throw new Error(`the key ${signer.kid} signs and is not in its own history`);
  return nodeCertificate(signer, period, { did, country, organisation: `Puente ${country}` });
}
