import type { Filing } from '../../../file/case/index.js';
import { empty } from '../../../file/engine/begun.js';
import { line } from '../../../file/page/timeline.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, RefusalCode } from '../../../kernel/index.js';
import { filingLines, submittedLines } from '../filing/filing-lines.js';
import { beginning } from './define.js';
import { unopened } from './open-request.js';
import type { RecognitionRequest } from './recognition-request.js';

/** What was filed elsewhere cannot be taken here: closed without prejudice, with the reason that the worker reads. */
export interface SubmissionReturned {
  readonly type: 'submission-returned';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly from: CountryCode;
  readonly filing: Filing;
  readonly holder: AgencyId;
  readonly why: RefusalCode;
}

/** Its agreement and its standards may be unknown here: whatever is read of it holds for national law alone. */
export const isReturned = ({ reopenableUntil, stage }: RecognitionRequest): boolean =>
  stage === 'closed-without-prejudice' && reopenableUntil === undefined;

/** There is nothing to reopen: the worker files again once it is mended. */
export const submissionReturned = beginning({
  type: 'submission-returned',
  begin: ({ caseId, filing, holder }: SubmissionReturned) => ({
    ...unopened({ caseId, filing }),
    ...empty,
    held: [holder],
    stage: 'closed-without-prejudice',
  }),
  lines: (_none, { at, filing, type, why }) => [
    ...filingLines(filing),
    ...submittedLines(filing),
    line(filing.home, at, type, { words: reasons[why] ?? otherwise }),
  ],
});

const reasons: Readonly<Partial<Record<RefusalCode, LocalizedText>>> = {
  CERTIFICATE_DOCUMENT_MISSING: {
    es: 'Falta la copia del certificado o algo que lo sustituya.',
    en: 'The copy of the certificate, or something in its place, is missing.',
  },
  CERTIFIER_NOT_ACCREDITED: {
    es: 'Quien emitió el certificado no estaba acreditado para ese estándar en esa fecha.',
    en: 'Whoever issued the certificate was not accredited for that standard on that day.',
  },
  UNKNOWN_CERTIFIER: {
    es: 'Quien emitió el certificado no está en el registro del país de origen.',
    en: 'Whoever issued the certificate is not in the register of the home country.',
  },
  UNKNOWN_STANDARD: {
    es: 'El país de origen no conoce el estándar del certificado, o el del país donde se pidió.',
    en: 'The home country does not know the standard of the certificate, or that of the country where it was filed.',
  },
  NO_AGREEMENT: {
    es: 'El país de origen no conoce el acuerdo con el que se presentó, o ya no estaba en vigor.',
    en: 'The home country does not know the agreement under which it was filed, or it was not in force.',
  },
  DATE_IN_FUTURE: {
    es: 'La fecha del certificado todavía no ha llegado.',
    en: 'The date of the certificate has not come yet.',
  },
};
const otherwise: LocalizedText = {
  es: 'El país de origen no pudo recibirlo como se presentó.',
  en: 'The home country could not take it as it was filed.',
};
