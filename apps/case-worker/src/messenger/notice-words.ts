import type { NoticeSubject } from '@puente/domain/file/case';
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
  'test-scheduled': {
    es: 'Hay fecha para una prueba en su trámite {case}. En la página dice cuándo y dónde.',
    en: 'There is a date for a test in your case {case}. The page says when and where.',
  },
  'compensation-imposed': {
    es: 'En su trámite {case} puede completar lo que falta. En la página dice qué, cómo y hasta cuándo.',
    en: 'In your case {case} you may make up for what is missing. The page says what, how and until when.',
  },
  'compensation-ended': {
    es: 'Terminó el plazo en su trámite {case}: ahora se revisa lo que usted hizo. No tiene que hacer nada.',
    en: 'The time in your case {case} is over: what you did is now reviewed. There is nothing to do.',
  },
  'fraud-review-opened': {
    es: 'Hay una pregunta sobre su reconocimiento {case}. Usted puede responder; en la página dice hasta cuándo.',
    en: 'There is a question about your recognition {case}. You may answer; the page says until when.',
  },
  'recognition-upheld': {
    es: 'Su reconocimiento {case} sigue en pie. No tiene que hacer nada.',
    en: 'Your recognition {case} stands. There is nothing to do.',
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
  'application-returned': {
    es: 'Falta algo en su solicitud {case}. En la página dice qué y hasta cuándo.',
    en: 'Something is missing in your application {case}. The page says what and until when.',
  },
  'application-admitted': {
    es: 'Su solicitud {case} fue admitida. Pronto le ofrecerán fechas para la evaluación.',
    en: 'Your application {case} was admitted. You will soon be offered dates for the evaluation.',
  },
  'appointments-offered': {
    es: 'Hay fechas para la evaluación de su trámite {case}. Elija una; en la página dice hasta cuándo.',
    en: 'There are dates for the evaluation in your case {case}. Choose one; the page says until when.',
  },
  'appointment-set': {
    es: 'Su cita para la evaluación del trámite {case} está confirmada. En la página dice cuándo y dónde.',
    en: 'Your appointment for the evaluation in case {case} is set. The page says when and where.',
  },
  'appointment-moved': {
    es: 'La cita de su trámite {case} se cambió. Le ofrecerán otras fechas.',
    en: 'The appointment of your case {case} was moved. You will be offered other dates.',
  },
  'appointment-missed': {
    es: 'La cita de su trámite {case} pasó. Le ofrecerán otras fechas, una vez más.',
    en: 'The appointment of your case {case} is over. You will be offered other dates, once more.',
  },
  'certificate-issued': {
    es: 'Hay una decisión favorable en su trámite {case}. Léala en la página.',
    en: 'There is a favourable decision in your case {case}. Read it on the page.',
  },
  'not-yet-competent': {
    es: 'Terminó la evaluación de su trámite {case}. En la página dice qué falta, hasta cuándo puede apelar y desde cuándo puede volver.',
    en: 'The evaluation of your case {case} is over. The page says what is missing, until when you may appeal and from when you can come back.',
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
  'appeal-received': {
    es: 'Recibimos su apelación, con el número {case}. Decide otra persona. En la página dice hasta cuándo.',
    en: 'We received your appeal, with the number {case}. Somebody else decides. The page says until when.',
  },
  'ruling-upheld': {
    es: 'Hay una respuesta a su apelación {case}. Léala en la página: dice las razones.',
    en: 'There is an answer to your appeal {case}. Read it on the page: it gives the reasons.',
  },
  'ruling-overturned': {
    es: 'Hay una respuesta favorable a su apelación {case}. Léala en la página.',
    en: 'There is a favourable answer to your appeal {case}. Read it on the page.',
  },
  'ruling-remitted': {
    es: 'Su apelación {case} hace que se decida de nuevo, con otras personas. Lea en la página qué sigue.',
    en: 'Your appeal {case} makes the decision be taken again, by other people. The page says what comes next.',
  },
  'correction-received': {
    es: 'Recibimos su pedido de corregir un dato, con el número {case}. En la página dice hasta cuándo se responde.',
    en: 'We received your request to correct something, with the number {case}. The page says until when it is answered.',
  },
  'correction-accepted': {
    es: 'Se corrigió el dato que usted pidió en {case}. El otro país ya lo sabe.',
    en: 'What you asked to be corrected in {case} was corrected. The other country knows.',
  },
  'correction-refused': {
    es: 'Hay una respuesta a su pedido {case}. Léala en la página: dice las razones y qué puede hacer.',
    en: 'There is an answer to your request {case}. Read it on the page: it gives the reasons and what you can do.',
  },
  'credential-issued': {
    es: 'Su credencial {case} está lista: imprímala o guárdela en el teléfono desde la página.',
    en: 'Your credential {case} is ready: print it or put it on your phone from the page.',
  },
  'credential-suspended': {
    es: 'Hay un aviso importante sobre su credencial {case}. Léalo en la página: dice hasta cuándo y qué puede hacer.',
    en: 'There is an important notice on your credential {case}. Read it on the page: until when, and what you can do.',
  },
  'credential-reinstated': {
    es: 'Su credencial {case} vale de nuevo.',
    en: 'Your credential {case} is valid again.',
  },
  'credential-revoked': {
    es: 'Hay un aviso importante sobre su credencial {case}. Léalo en la página: dice las razones y qué puede hacer.',
    en: 'There is an important notice on your credential {case}. Read it on the page: the reasons, and what you can do.',
  },
  'credential-expired': {
    es: 'Su credencial {case} venció. La página dice qué puede hacer.',
    en: 'Your credential {case} has expired. The page says what you can do.',
  },
  'certificate-changed': {
    es: 'El país que emitió su certificado lo cambió. Antes de decidir qué pasa con su credencial {case} queremos oírle: la página dice hasta cuándo.',
    en: 'The country that issued your certificate changed it. Before we decide about your credential {case} we want to hear you: the page says until when.',
  },
  'hearing-closed': {
    es: 'Su certificado vale de nuevo en el país que lo emitió. Ya no hay nada que decidir sobre su credencial {case}.',
    en: 'Your certificate is valid again in the country that issued it. There is nothing to decide about your credential {case} any more.',
  },
  'credential-alerted': {
    es: 'Hay un aviso importante en {case}. Léalo en la página: dice cómo oponerse. No cuesta nada.',
    en: 'There is an important notice in {case}. Read it on the page: it says how to object. It costs nothing.',
  },
  'alert-closed': {
    es: 'El aviso {case} se retiró. Todo vale como antes.',
    en: 'Notice {case} was taken back. Everything is good as before.',
  },
  protection: {
    es: 'Recibimos su solicitud {case}. Una persona va a ponerse en contacto con usted para ayudarle.',
    en: 'We received your application {case}. Somebody will get in touch with you to help.',
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
