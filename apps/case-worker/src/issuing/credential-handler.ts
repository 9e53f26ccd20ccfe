import type { CredentialHandler } from '@puente/activities/issue-credential';
import type { RecordSources } from '@puente/credentials/record';
import { makeRecord } from '@puente/credentials/record';
import type { StatusPlaces } from '@puente/persistence/status-lists';
import type { Vault } from '@puente/persistence/vault';

interface HandlerParts extends Pick<Vault, 'dossiers' | 'credentials' | 'folios'> {
  readonly places: StatusPlaces;
  readonly sources: RecordSources;
}

/** Seals what a credential says beside the person it is about; the forms are signed when somebody asks for one. */
export const credentialHandler = ({
  credentials,
  dossiers,
  folios,
  places,
  sources,
}: HandlerParts): CredentialHandler => ({
  async seal(file, issuedAt) {
    const { dossier: id } = file.applicant;
    const found = await dossiers.read(id);
    if (found === undefined) return undefined;
    // A certificate is a credential once, also where a register of earlier years names it again.
    const certificate = found.dossier.certificates.find((one) => one.id === file.content.certificate);
    if (file.content.kind === 'certificate' && certificate !== undefined) await folios.claim(certificate, file.caseId);
    const record = makeRecord({ file, dossier: found.dossier, issuedAt }, sources);
    return credentials.keep(file.caseId, id, record, issuedAt, record.holder.document?.number);
  },
  placeFor: (credential, copy) => places.placeFor(credential, copy),
});
