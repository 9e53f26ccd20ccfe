import type { CertificateVault } from '@puente/activities/issue-certificate';
import type { CertificateId, TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import { namedUuid } from '@puente/platform/ids';

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
const certificateId = (number: string): CertificateId => namedUuid(`certificate ${number}`) as CertificateId;
