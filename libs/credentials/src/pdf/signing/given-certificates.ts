import { X509Certificate } from 'node:crypto';
import type { KeyPeriod } from '../../keys/index.js';

/**
 * The certificates in a PEM file (RFC 7468), the signer's first, as a country's PKI hands them out.
 *
 * @throws where there is none, or one that is not X.509
 */
export function certificatesIn(pem: string): readonly Uint8Array[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new TypeError('no certificate in the PEM file');
  return found.map((one) => new Uint8Array(new X509Certificate(one).raw));
}

/** Whether it is this key's, and not another's: after a rotation a certificate is of the key before. */
export function certifies(certificate: Uint8Array, { jwk }: Pick<KeyPeriod, 'jwk'>): boolean {
  const { x, y } = new X509Certificate(certificate).publicKey.export({ format: 'jwk' });
  return x === jwk.x && y === jwk.y;
}
