import { X509Certificate } from 'node:crypto';
import { instant } from '@puente/domain/kernel';
import type { KeyPeriod } from '../../keys/index.js';
import { memoryKeyStore } from '../../keys/index.js';
import { certificatesIn, certifies, nodeCertificate } from './index.js';

const subject = { did: 'did:web:gt.puente.example', country: 'GT', organisation: 'Ministerio de Previsión' };

async function made(from: string) {
  const keys = await memoryKeyStore(instant(from));
  const [period] = (await keys.history()) as readonly [KeyPeriod];
  const certificate = await nodeCertificate(await keys.current(), period, subject);
  return { period, certificate, x509: new X509Certificate(certificate) };
}

test('a node’s certificate names it, is signed by its own key, and outlives it by thirty years', async () => {
  const { x509, period } = await made('2026-06-01T00:00:00.000Z');
  expect(x509.verify(x509.publicKey)).toBe(true);
  expect(x509.subject).toBe('C=GT\nO=Ministerio de Previsión\nCN=did:web:gt.puente.example');
  expect(x509.subjectAltName).toBe('URI:did:web:gt.puente.example');
  expect([x509.ca, instant(x509.validFrom), instant(x509.validTo)]).toEqual([
    false,
    period.from,
    '2056-06-01T00:00:00.000Z',
  ]);
});

test('certificates of a country’s PKI are read from PEM in their order, and belong to one key', async () => {
  const [one, other] = [await made('2026-06-01T00:00:00.000Z'), await made('2026-07-01T00:00:00.000Z')];
  const pem = `Subject: first\n${one.x509.toString()}\nSubject: second\n${other.x509.toString()}`;
  expect(certificatesIn(pem)).toEqual([one.certificate, other.certificate]);
  expect(certifies(one.certificate, one.period)).toBe(true);
  expect(certifies(one.certificate, other.period)).toBe(false);
});

test('a file without a certificate is refused, and so is one that is none', () => {
  expect(() => certificatesIn('-----BEGIN PUBLIC KEY-----')).toThrow('no certificate');
  expect(() => certificatesIn('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toThrow();
});
