import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Certification } from './certification.js';
import type { RecordCertificate } from './commands.js';
import type { CertificationEvent } from './events.js';

/** The certificate is in the worker's dossier, under this id, and can be used in a recognition at once. */
export const recordCertificate = (
  { certificate }: Certification,
  { certificate: id }: RecordCertificate,
  { now }: DecisionContext,
): Decision<CertificationEvent> =>
  certificate === undefined || certificate.id !== undefined
    ? refuse('ALREADY_DONE')
    : accept<CertificationEvent>({ type: 'certificate-filed', at: now, certificate: id });
