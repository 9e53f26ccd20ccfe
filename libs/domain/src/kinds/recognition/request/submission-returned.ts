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
    pt: 'Falta a cópia do certificado, ou algo que a substitua.',
    fr: 'Il manque la copie du certificat, ou quelque chose à sa place.',
    ht: 'Kopi sètifika a manke, oswa yon bagay nan plas li.',
  },
  CERTIFIER_NOT_ACCREDITED: {
    es: 'Quien emitió el certificado no estaba acreditado para ese estándar en esa fecha.',
    en: 'Whoever issued the certificate was not accredited for that standard on that day.',
    pt: 'Quem emitiu o certificado não estava credenciado para esse padrão naquela data.',
    fr: 'L’organisme qui a délivré le certificat n’était pas agréé pour cette norme à cette date.',
    ht: 'Moun ki bay sètifika a pa t akredite pou nòm sa a jou sa a.',
  },
  UNKNOWN_CERTIFIER: {
    es: 'Quien emitió el certificado no está en el registro del país de origen.',
    en: 'Whoever issued the certificate is not in the register of the home country.',
    pt: 'Quem emitiu o certificado não está no registro do país de origem.',
    fr: 'L’organisme qui a délivré le certificat n’est pas dans le registre du pays d’origine.',
    ht: 'Moun ki bay sètifika a pa nan rejis peyi orijin nan.',
  },
  UNKNOWN_STANDARD: {
    es: 'El país de origen no conoce el estándar del certificado, o el del país donde se pidió.',
    en: 'The home country does not know the standard of the certificate, or that of the country where it was filed.',
    pt: 'O país de origem não conhece o padrão do certificado, ou o do país onde foi pedido.',
    fr: 'Le pays d’origine ne connaît pas la norme du certificat, ou celle du pays où la demande a été faite.',
    ht: 'Peyi orijin nan pa konnen nòm sètifika a, oswa pa peyi kote yo te depoze l la.',
  },
  NO_AGREEMENT: {
    es: 'El país de origen no conoce el acuerdo con el que se presentó, o ya no estaba en vigor.',
    en: 'The home country does not know the agreement under which it was filed, or it was not in force.',
    pt: 'O país de origem não conhece o acordo com o qual foi apresentado, ou já não estava em vigor.',
    fr: 'Le pays d’origine ne connaît pas l’accord sous lequel la demande a été faite, ou il n’était pas en vigueur.',
    ht: 'Peyi orijin nan pa konnen akò ki te sèvi pou depoze l la, oswa li pa t anvigè.',
  },
  DATE_IN_FUTURE: {
    es: 'La fecha del certificado todavía no ha llegado.',
    en: 'The date of the certificate has not come yet.',
    pt: 'A data do certificado ainda não chegou.',
    fr: 'La date du certificat n’est pas encore arrivée.',
    ht: 'Dat sètifika a poko rive.',
  },
};
const otherwise: LocalizedText = {
  es: 'El país de origen no pudo recibirlo como se presentó.',
  en: 'The home country could not take it as it was filed.',
  pt: 'O país de origem não pôde recebê-lo como foi apresentado.',
  fr: 'Le pays d’origine n’a pas pu la recevoir telle qu’elle a été présentée.',
  ht: 'Peyi orijin nan pa t ka resevwa l jan yo te depoze l la.',
};
