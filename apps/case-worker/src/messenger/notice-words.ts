import type { NoticeSubject } from '@puente/domain/case';
import type { CaseId, Language, LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';

/**
 * What a text says. It may be read by whoever holds the telephone, so it names nobody, no trade and no reason: those
 * stand on the page, behind the case number and a code.
 */
const words = {
  received: {
    es: 'Recibimos su trámite {case}. No tiene que hacer nada por ahora.',
    en: 'We received your case {case}. There is nothing to do for now.',
  },
  acknowledged: {
    es: 'Su trámite {case} está completo. Ahora se verifica con quien emitió el documento.',
    en: 'Your case {case} is complete. It is now being verified with the issuer.',
  },
  'documents-requested': {
    es: 'En su trámite {case} hace falta un documento. En la página dice cuál, por qué y hasta cuándo.',
    en: 'Your case {case} needs a document. The page says which, why and until when.',
  },
  'discrepancy-reported': {
    es: 'Hay una diferencia en su trámite {case}. Usted puede explicarla; en la página dice hasta cuándo.',
    en: 'There is a difference in your case {case}. You may explain it; the page says until when.',
  },
  'authenticity-settled': {
    es: 'Terminó la verificación de su trámite {case}. El expediente pasa al otro país.',
    en: 'The verification of your case {case} is over. The file goes to the other country.',
  },
  'under-review': {
    es: 'Su trámite {case} ya se está revisando. En la página dice hasta cuándo.',
    en: 'Your case {case} is under review. The page says until when.',
  },
  'review-extended': {
    es: 'La revisión de su trámite {case} tomará más días. En la página dice cuántos y por qué.',
    en: 'The review of your case {case} will take more days. The page says how many and why.',
  },
  recognised: {
    es: 'Hay una decisión favorable en su trámite {case}. Léala en la página.',
    en: 'There is a favourable decision in your case {case}. Read it on the page.',
  },
  'partially-recognised': {
    es: 'Hay una decisión en su trámite {case}. Léala en la página: dice qué sigue.',
    en: 'There is a decision in your case {case}. Read it on the page: it says what comes next.',
  },
  refused: {
    es: 'Hay una decisión en su trámite {case}. Léala en la página: dice las razones y cómo apelar.',
    en: 'There is a decision in your case {case}. Read it on the page: it gives the reasons and how to appeal.',
  },
  reminder: {
    es: 'Recordatorio: en su trámite {case} hay algo que usted puede hacer todavía. En la página dice hasta cuándo.',
    en: 'Reminder: there is still something you can do in your case {case}. The page says until when.',
  },
  'closed-without-prejudice': {
    es: 'Su trámite {case} se cerró sin perjuicio. Puede reabrirlo; en la página dice hasta cuándo.',
    en: 'Your case {case} was closed without prejudice. You may reopen it; the page says until when.',
  },
  'draft-deleted': {
    es: 'El borrador {case} se borró porque terminó su plazo. Puede empezar otro cuando quiera.',
    en: 'Draft {case} was deleted because its period ended. You may begin another at any time.',
  },
  withdrawn: {
    es: 'Su trámite {case} queda retirado, como usted pidió. Puede empezar otro cuando quiera.',
    en: 'Your case {case} is withdrawn, as you asked. You may begin another at any time.',
  },
} as const satisfies Record<NoticeSubject, LocalizedText>;

const closing: LocalizedText = {
  es: 'Página: {page} Este servicio es gratuito.',
  en: 'Page: {page} This service is free.',
};

export function noticeText(
  notice: { readonly subject: NoticeSubject; readonly caseId: CaseId; readonly language: Language },
  page: string,
): string {
  const said: LocalizedText = words[notice.subject];
  return `${inLanguage(said, notice.language)} ${inLanguage(closing, notice.language)}`
    .replace('{case}', notice.caseId)
    .replace('{page}', page);
}
