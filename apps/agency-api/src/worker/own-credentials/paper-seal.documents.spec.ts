import { memoryKeyStore } from '@puente/credentials/keys';
import { sampleRecognition } from '@puente/credentials/specification';
import { instant } from '@puente/domain/kernel';
import { X509Certificate } from 'node:crypto';
import { paperSeal } from './paper-seal.js';

const record = sampleRecognition();
const keysSince = (day: string) => memoryKeyStore(instant(`${day}T00:00:00.000Z`));
const subjectOf = ([certificate = new Uint8Array()]: readonly Uint8Array[]) => new X509Certificate(certificate).subject;

test('a node without a certificate of a PKI signs with its key’s own, the same for every paper', async () => {
  const keyStore = await keysSince('2026-06-01');
  const [one, other] = [await paperSeal({ keyStore }, record), await paperSeal({ keyStore }, record)];
  expect(subjectOf(one.certificates)).toContain(`CN=${record.issuer.did}`);
  expect(other.certificates).toEqual(one.certificates);
});

test('a certificate of a PKI is used for the key that it certifies, and for no other', async () => {
  const keyStore = await keysSince('2026-06-01');
  const { certificates } = await paperSeal({ keyStore }, record);
  const [own = new Uint8Array()] = certificates;
  const paperCertificates = [own, Uint8Array.of(1)];
  expect((await paperSeal({ keyStore, paperCertificates }, record)).certificates).toBe(paperCertificates);
  const rotated = await keysSince('2026-07-01');
  const after = await paperSeal({ keyStore: rotated, paperCertificates }, record);
  expect(after.certificates).toHaveLength(1);
  expect(after.certificates[0]).not.toEqual(own);
});
