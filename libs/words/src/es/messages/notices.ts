import type { NoticeSubject } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';

/**
 * What a text says. It may be read by whoever holds the telephone, so it names nobody, no trade and no reason: those
 * stand on the page, behind the case number and a code.
 */
export const notices: Readonly<Record<NoticeSubject, (caseId: CaseId) => string>> = {
  received: (caseId) => `Recibimos su trámite ${caseId}. No tiene que hacer nada por ahora.`,
  'answer-returned': (caseId) =>
    `En su trámite ${caseId} no se pudo recibir algo que usted envió al otro país. En la página dice por qué y qué puede hacer.`,
  'submission-returned': (caseId) =>
    `Su trámite ${caseId} volvió: el país de origen no pudo recibirlo como se presentó. En la página dice por qué; puede presentarlo de nuevo.`,
  acknowledged: (caseId) => `Su trámite ${caseId} está completo. Ahora se verifica con quien emitió el documento.`,
  'documents-requested': (caseId) =>
    `En su trámite ${caseId} hace falta un documento. En la página dice cuál, por qué y hasta cuándo.`,
  'discrepancy-reported': (caseId) =>
    `Hay una diferencia en su trámite ${caseId}. Usted puede explicarla; en la página dice hasta cuándo.`,
  'authenticity-settled': (caseId) =>
    `Terminó la verificación de su trámite ${caseId}. El expediente pasa al otro país.`,
  'under-review': (caseId) => `Su trámite ${caseId} ya se está revisando. En la página dice hasta cuándo.`,
  'review-extended': (caseId) =>
    `La revisión de su trámite ${caseId} tomará más días. En la página dice cuántos y por qué.`,
  'test-scheduled': (caseId) => `Hay fecha para una prueba en su trámite ${caseId}. En la página dice cuándo y dónde.`,
  'test-choice-open': (caseId) =>
    `No pudo ir a dos pruebas de su trámite ${caseId}. Usted elige cómo sigue: en la página dice qué puede elegir.`,
  'test-called-off': (caseId) =>
    `La prueba de su trámite ${caseId} ya no hace falta: quien emitió su certificado lo confirmó. No tiene que ir.`,
  'compensation-imposed': (caseId) =>
    `En su trámite ${caseId} puede completar lo que falta. En la página dice qué, cómo y hasta cuándo.`,
  'compensation-ended': (caseId) =>
    `Terminó el plazo en su trámite ${caseId}: ahora se revisa lo que usted hizo. No tiene que hacer nada.`,
  'fraud-review-opened': (caseId) =>
    `Hay una pregunta sobre su reconocimiento ${caseId}. Usted puede responder; en la página dice hasta cuándo.`,
  'recognition-upheld': (caseId) => `Su reconocimiento ${caseId} sigue en pie. No tiene que hacer nada.`,
  'silence-left': (caseId) =>
    `Venció el plazo en su trámite ${caseId} sin que decidieran todo. Lo que le reconocen vale desde hoy; la página dice qué falta y por qué.`,
  recognised: (caseId) => `Hay una decisión favorable en su trámite ${caseId}. Léala en la página.`,
  'partially-recognised': (caseId) =>
    `Hay una decisión en su trámite ${caseId}. La página dice las razones, la ley, y hasta cuándo y ante quién apelar.`,
  refused: (caseId) =>
    `Hay una decisión en su trámite ${caseId}. Léala en la página: dice las razones, la ley, y hasta cuándo y ante quién apelar.`,
  reminder: (caseId) =>
    `Recordatorio: en su trámite ${caseId} hay algo que usted puede hacer todavía. En la página dice hasta cuándo.`,
  'application-returned': (caseId) => `Falta algo en su solicitud ${caseId}. En la página dice qué y hasta cuándo.`,
  'application-admitted': (caseId) =>
    `Su solicitud ${caseId} fue admitida. Pronto le ofrecerán fechas para la evaluación.`,
  'appointments-offered': (caseId) =>
    `Hay fechas para la evaluación de su trámite ${caseId}. Elija una en la página: dice hasta cuándo.`,
  'appointment-set': (caseId) =>
    `Su cita para la evaluación del trámite ${caseId} está confirmada. En la página dice cuándo y dónde.`,
  'appointment-moved': (caseId) => `La cita de su trámite ${caseId} se cambió. Le ofrecerán otras fechas.`,
  'evaluation-choice-open': (caseId) =>
    `Pasaron dos citas de su trámite ${caseId}. En la página, o por quien tenga su mandato, usted elige si quiere otras fechas; si no dice nada, la solicitud se cierra y puede pedirla de nuevo.`,
  'appointment-missed': (caseId) => `La cita de su trámite ${caseId} pasó. Le ofrecerán otras fechas, una vez más.`,
  'certificate-issued': (caseId) => `Hay una decisión favorable en su trámite ${caseId}. Léala en la página.`,
  'not-yet-competent': (caseId) =>
    `Terminó la evaluación de su trámite ${caseId}. En la página dice qué falta, hasta cuándo puede apelar y desde cuándo puede volver.`,
  'closed-without-prejudice': (caseId) =>
    `Su trámite ${caseId} se cerró sin perjuicio. Puede reabrirlo; en la página dice hasta cuándo.`,
  'draft-deleted': (caseId) =>
    `El borrador ${caseId} se borró porque terminó su plazo. Puede empezar otro cuando quiera.`,
  withdrawn: (caseId) => `Su trámite ${caseId} queda retirado, como usted pidió. Puede empezar otro cuando quiera.`,
  'complaint-received': (caseId) =>
    `Recibimos su queja de que nadie decide, con el número ${caseId}. En la página dice hasta cuándo se responde.`,
  'decision-ordered': (caseId) =>
    `Su queja ${caseId} fue atendida: se ordenó que se decida. En la página dice hasta cuándo.`,
  'complaint-answered': (caseId) =>
    `El paso que se debía ya se dio o ya no corresponde: su queja ${caseId} se cerró. Lea la página de su trámite.`,
  'appeal-received': (caseId) =>
    `Recibimos su apelación, con el número ${caseId}. Decide otra persona. En la página dice hasta cuándo.`,
  'ruling-upheld': (caseId) => `Hay una respuesta a su apelación ${caseId}. Léala en la página: dice las razones.`,
  'ruling-overturned': (caseId) => `Hay una respuesta favorable a su apelación ${caseId}. Léala en la página.`,
  'ruling-remitted': (caseId) =>
    `Su apelación ${caseId} hace que se decida de nuevo, con otras personas. Lea en la página qué sigue.`,
  'correction-received': (caseId) =>
    `Recibimos su pedido de corregir un dato, con el número ${caseId}. En la página dice hasta cuándo se responde.`,
  'correction-accepted': (caseId) => `Se corrigió el dato que usted pidió en ${caseId}. El otro país ya lo sabe.`,
  'correction-refused': (caseId) =>
    `Hay una respuesta a su pedido ${caseId}. La página dice las razones, la ley, y hasta cuándo y ante quién apelar.`,
  'deletion-received': (caseId) =>
    `Recibimos su pedido de suprimir sus datos, con el número ${caseId}. Si no lo hizo usted, anúlelo en la página.`,
  'deletion-accepted': (caseId) =>
    `Se aceptó su pedido ${caseId}: sus datos ya están bloqueados. La página dice qué día se suprimen.`,
  'deletion-refused': (caseId) =>
    `Hay una respuesta a su pedido ${caseId}. Léala en la página: dice qué ley conserva sus datos, hasta cuándo y qué puede hacer.`,
  'credential-issued': (caseId) =>
    `Su credencial ${caseId} está lista: imprímala o guárdela en el teléfono desde la página.`,
  'credential-suspended': (caseId) =>
    `Hay un aviso importante sobre su credencial ${caseId}. Léalo en la página: dice hasta cuándo y qué puede hacer.`,
  'credential-reinstated': (caseId) => `Su credencial ${caseId} vale de nuevo.`,
  'credential-revoked': (caseId) =>
    `Hay un aviso importante sobre su credencial ${caseId}. La página dice las razones, la ley, y hasta cuándo y ante quién apelar.`,
  'credential-expired': (caseId) => `Su credencial ${caseId} venció. La página dice qué puede hacer.`,
  'season-nears': (caseId) =>
    `Pronto su credencial ${caseId} dejará de valer todo el año y valdrá solo en los meses de su temporada. Es la misma: no tiene que hacer nada. La página dice desde cuándo.`,
  'season-ended': (caseId) =>
    `Terminó la temporada de su credencial ${caseId}. No tiene que hacer nada: vale otra vez en la próxima. La página dice desde cuándo.`,
  'season-begun': (caseId) =>
    `Empezó la temporada de su credencial ${caseId}: vale otra vez. La página dice hasta cuándo.`,
  'certificate-changed': (caseId) =>
    `El país que emitió su certificado lo cambió. Antes de decidir qué pasa con su credencial ${caseId} queremos oírle: la página dice hasta cuándo.`,
  'hearing-opened': (caseId) =>
    `Hay una pregunta sobre su credencial ${caseId}. Antes de decidir queremos oírle: la página dice las razones y hasta cuándo puede responder.`,
  'copy-ended': (caseId) =>
    `En una oficina se anuló una copia de su credencial ${caseId}: se dijo que se perdió. Si no fue usted, saque otra copia en la página; la credencial vale.`,
  'credential-kept': (caseId) => `Le oímos y su credencial ${caseId} sigue. No tiene que hacer nada.`,
  'hearing-closed': (caseId) =>
    `Su certificado vale de nuevo en el país que lo emitió. Ya no hay nada que decidir sobre su credencial ${caseId}.`,
  'credential-alerted': (caseId) =>
    `Hay un aviso importante en ${caseId}. Léalo en la página: dice cómo oponerse. No cuesta nada.`,
  'match-asked': (caseId) =>
    `Una oficina le hace una pregunta sobre su trámite ${caseId}. Léala en la página y responda allí; a nadie más le dé su código.`,
  'migration-asked': (caseId) =>
    `Le preguntan si acepta reglas nuevas en su trámite ${caseId}: algo empeora. Sin su sí nada cambia. Vea la página.`,
  'case-migrated': (caseId) =>
    `Su trámite ${caseId} sigue ahora por reglas más nuevas. En la página dice qué cambió y por qué.`,
  'mandate-recorded': (caseId) =>
    `Una oficina anotó que usted firmó una autorización para que alguien actúe en su trámite ${caseId}. Si no fue usted, termínela en la página.`,
  'alert-kept': (caseId) =>
    `Se revisó ${caseId} y el aviso sigue. La página dice las razones, la ley, y hasta cuándo y ante quién apelar.`,
  'alert-closed': (caseId) => `El aviso ${caseId} se retiró. Todo vale como antes.`,
  'legal-aid-answered': (caseId) =>
    `Hay novedades de la ayuda legal que pidió en su trámite ${caseId}. La página dice quién respondió y qué sigue.`,
  'data-breached': (caseId) =>
    `Hubo un problema con los datos de su trámite ${caseId}. La página dice qué pasó, con qué datos y qué puede hacer usted.`,
  protection: (caseId) =>
    `Recibimos su solicitud ${caseId}. Una persona va a ponerse en contacto con usted para ayudarle.`,
};
