import { createHash } from 'node:crypto';
import type { CertificateVault } from '@puente/activities/certifying';
import type { CertificateId, TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';

/** The certificate among those of the worker's dossier, sealed like them, so that a recognition can name it at once. */
export const certificateVault = ({ dossiers }: Pick<Vault, 'dossiers'>, time: TimeSource): CertificateVault => ({
  async file({ dossier: dossierId, certifier, certificate }) {
    const id = certificateId(certificate.number);
    const found = await dossiers.read(dossierId);
    // A person who was deleted keeps nothing; the journal still says that it was issued.
    if (found === undefined || found.dossier.certificates.some((one) => one.id === id)) return id;
    const { standard, number: folio, issuedOn } = certificate;
    const certificates = [...found.dossier.certificates, { id, standard, certifier, folio, issuedOn }];
    const kept = await dossiers.change(found, { ...found.dossier, certificates }, found.warnings, time.now());
    if (!kept) throw new Error('the dossier changed meanwhile; it is read again');
    return id;
  },
});

/** The same for the same number, so that filing twice is filing once. */
function certificateId(number: string): CertificateId {
  const bytes = createHash('sha256').update(`certificate ${number}`).digest().subarray(0, 16);
  // RFC 9562: version 8, variant 10.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-') as CertificateId;
}
