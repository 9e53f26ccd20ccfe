import type { TimelineWords } from '../../arguments/index.js';

const tests: Readonly<Record<string, string>> = {
  passed: 'la pasó',
  'not-passed': 'todavía no',
  'not-attended': 'usted no pudo ir',
};

/** One line of what has happened, by the law’s name for it. */
export const timeline: TimelineWords = {
  'draft-opened': ({ country, assisted }) =>
    `Se abrió su solicitud en ${country}${assisted ? ', con ayuda de una oficina' : ''}`,
  submitted: ({ home }) => `Usted envió su trámite a ${home}`,
  'application-submitted': () => 'Usted envió su solicitud',
  'applied-again': () => 'Usted pidió otra evaluación, de lo que faltaba',
  'reference-asked': () => 'Se pidió a una referencia que confirme lo que vio',
  'reference-answered': () => 'Una referencia confirmó lo que vio',
  'reference-declined': () => 'Una referencia prefirió no responder: no le perjudica',
  'references-closed': () => 'Terminó el tiempo de las referencias: su solicitud sigue',
  'application-returned': ({ country }) => `${country} le devolvió la solicitud para completarla`,
  'units-credited': ({ units }) =>
    `Vale lo que demostró en otro país${units === undefined ? '' : `, en las unidades ${units}`}`,
  'application-admitted': ({ country }) => `${country} admitió su solicitud`,
  'assessor-drawn': () => 'Se sortearon quien le evalúa y quien aprueba',
  'appointments-offered': ({ slots }) =>
    `Le ofrecieron fechas para la evaluación${slots === undefined ? '' : `: ${slots}`}`,
  'appointment-chosen': ({ slots }) => `Su cita${slots === undefined ? ' está confirmada' : `: ${slots}`}`,
  'appointment-moved': () => 'La cita se cambió: le ofrecerán otras fechas',
  'appointment-missed': () => 'La cita pasó: le ofrecerán otras fechas, una vez más',
  'evaluation-recorded': () => 'La evaluación terminó: otra persona revisa el resultado',
  'certificate-issued': ({ on }) => `Se emitió su certificado${on === undefined ? '' : `, que vale hasta el ${on}`}`,
  'found-not-yet-competent': ({ on, units }) =>
    `Todavía no competente${units === undefined ? '' : ` en ${units}`}${on === undefined ? '' : `; puede volver desde el ${on}`}`,
  'application-closed': () => 'La solicitud se cerró; usted puede pedirla de nuevo',
  'received-at-home': ({ home }) => `${home} recibió su trámite`,
  'submission-returned': ({ home }) => `${home} no pudo recibir su trámite como se presentó`,
  reopened: () => 'Usted reabrió el trámite',
  acknowledged: ({ home }) => `${home} confirmó que está completo`,
  'documents-requested': ({ home, documents }) =>
    documents === undefined ? `${home} le pidió documentos` : `${home} le pidió: ${documents}`,
  'notice-served': ({ on }) =>
    `El aviso cuenta como recibido${on === undefined ? '' : ` el ${on}`}: ahí empieza el plazo`,
  'documents-provided': ({ documents }) =>
    documents === undefined ? 'Usted entregó los documentos que faltaban' : `Usted entregó: ${documents}`,
  'documents-unavailable': () => 'Usted avisó que no puede conseguir los documentos: sigue por el camino sin papeles',
  'issuer-asked': ({ home }) => `${home} preguntó a quien emitió el certificado si es auténtico`,
  'discrepancy-reported': ({ home }) => `${home} encontró una diferencia y le pide explicarla`,
  'discrepancy-answered': () => 'Usted explicó la diferencia',
  'hearing-ended': () => 'Terminó el plazo para explicar la diferencia',
  'authenticity-settled': ({ home }) => `${home} terminó de comprobar el certificado`,
  transmitted: ({ home, host }) => `${home} envió su expediente a ${host}`,
  'received-at-host': ({ host }) => `${host} recibió su expediente`,
  'skills-test-required': () =>
    'Nadie pudo comprobar el documento. No es culpa suya: en una prueba podrá demostrar lo que sabe hacer',
  'officer-recused': ({ host }) => `Una de las personas que lo revisan no puede seguir: ${host} sortea a otra`,
  consulted: ({ agency }) => `Se pidió la opinión de ${agency ?? 'un colegio profesional'}`,
  'consultation-cancelled': ({ agency }) => `Ya no se espera la opinión de ${agency ?? 'el colegio profesional'}`,
  'opinion-received': ({ agency }) => `${agency ?? 'El colegio profesional'} dio su opinión`,
  'no-objection': ({ agency }) =>
    `${agency ?? 'El colegio profesional'} no respondió a tiempo, y eso cuenta como que no tiene objeción`,
  'compensation-imposed': ({ host, units }) =>
    `${host} le dice cómo completar lo que falta${units === undefined ? '' : `: ${units}`}`,
  'test-scheduled': ({ slots, spoken }) =>
    `Tiene una prueba${[slots, spoken].map((part) => (part === undefined ? '' : `, ${part}`)).join('')}`,
  'test-recorded': ({ result, units }) =>
    `Prueba${units === undefined ? '' : ` de ${units}`}: ${tests[result ?? ''] ?? 'con resultado'}`,
  'test-choice-open': ({ units }) =>
    `No pudo ir a dos pruebas${units === undefined ? '' : ` de ${units}`}: la unidad queda abierta hasta que usted elija`,
  'other-date-asked': ({ units }) =>
    `Usted pidió otra fecha para la prueba${units === undefined ? '' : ` de ${units}`}`,
  'authenticity-confirmed': ({ country }) => `${country}: su certificado se confirmó, aunque tarde, y cuenta`,
  'test-called-off': ({ units }) =>
    `Quien emitió su certificado lo confirmó: la prueba${units === undefined ? '' : ` de ${units}`} ya no hace falta`,
  'test-choice-made': ({ choice, units }) =>
    `${choice === 'test-again' ? 'Usted eligió otra prueba' : 'Usted eligió que se decida sin prueba'}${units === undefined ? '' : `: ${units}`}`,
  'compensation-reported': ({ units }) =>
    `Usted avisó que cumplió lo que le pidieron${units === undefined ? '' : `: ${units}`}`,
  'compensation-ended': () => 'Terminó el plazo para completar lo que faltaba',
  'review-resumed': ({ host, units }) => `${host} sigue la revisión${units === undefined ? '' : `, solo de ${units}`}`,
  'fraud-review-opened': ({ host }) => `${host} revisa si hubo fraude y le pide responder`,
  'fraud-review-answered': () => 'Usted respondió',
  'recognition-upheld': ({ host }) => `${host} confirmó el reconocimiento`,
  'recognition-withdrawn': ({ host }) => `${host} retiró el reconocimiento`,
  'officers-drawn': ({ host }) => `${host} sorteó a las dos personas que lo revisan`,
  'review-extended': ({ host, days }) =>
    days === undefined ? `${host} pidió más tiempo, una sola vez` : `${host} pidió ${days} más, una sola vez`,
  'clock-paused': ({ country, on }) =>
    `${country} detuvo los plazos por una emergencia${on === undefined ? '' : `, hasta el ${on} como máximo`}: no pierde ningún día`,
  'clock-resumed': ({ country, on }) =>
    `${country} volvió a contar los plazos${on === undefined ? '' : `: ahora vence el ${on}`}`,
  'clock-recounted': ({ country, on }) =>
    `${country} cambió su calendario de trabajo${on === undefined ? '' : `: ahora vence el ${on}`}`,
  'migration-asked': ({ country, on }) =>
    `${country} le pregunta si acepta reglas nuevas${on === undefined ? '' : ` (el plazo vencería el ${on})`}: algo empeora, y sin su sí nada cambia`,
  'migration-declined': () => 'Usted no aceptó las reglas nuevas: siguen las de antes',
  'case-migrated': ({ country, on }) =>
    `${country} pasó su trámite a las reglas nuevas${on === undefined ? '' : `: ahora vence el ${on}`}`,
  escalated: ({ agency, country }) =>
    `${agency ?? country} no respondió a tiempo: el caso pasó a una autoridad superior`,
  'recognised-automatically': ({ host }) =>
    `${host} reconoció su certificado de inmediato: el acuerdo lo permite y todo coincidía`,
  recognised: ({ host }) => `${host} reconoció su certificado`,
  'partially-recognised': ({ host }) => `${host} reconoció una parte de su certificado`,
  refused: ({ host }) => `${host} no reconoció su certificado`,
  'deemed-recognised': ({ host }) => `${host} no respondió a tiempo: su certificado quedó reconocido`,
  'deemed-refused': ({ host }) => `${host} no respondió a tiempo: se entiende que no lo reconoce`,
  'refusal-final': () => 'El plazo para apelar terminó y la decisión quedó firme',
  'closed-without-prejudice': () => 'El trámite se cerró sin los documentos; usted puede reabrirlo',
  withdrawn: () => 'Usted retiró el trámite',
  'draft-deleted': () => 'El borrador se borró',
  'credential-issued': ({ country }) => `${country} emitió su credencial`,
  'copy-added': () => 'Usted guardó la credencial en una billetera',
  'copy-ended': () => 'Una copia de la credencial dejó de valer, como usted pidió',
  'credential-suspended': ({ country, on }) =>
    `${country} suspendió su credencial${on === undefined ? '' : ` hasta el ${on}`}`,
  'credential-reinstated': () => 'La suspensión terminó: su credencial vale de nuevo',
  'credential-revoked': ({ country }) => `${country} revocó su credencial`,
  'credential-expired': () => 'Su credencial venció',
  'credential-replaced': () => 'Otra credencial reemplazó a esta',
  'certificate-suspended': ({ country, on }) =>
    `${country} suspendió su certificado${on === undefined ? '' : ` hasta el ${on}`}`,
  'certificate-reinstated': ({ country }) => `${country} levantó la suspensión de su certificado`,
  'certificate-revoked': ({ country }) => `${country} revocó su certificado`,
  'hearing-opened': ({ country }) => `${country} quiere oírle antes de decidir si su credencial sigue`,
  'credential-kept': ({ country }) => `${country} le oyó y su credencial sigue`,
  'hearing-answered': () => 'Usted respondió',
  'credential-alerted': ({ country }) => `${country} puso una alerta sobre su certificado`,
  'alert-contested': () => 'Se pidió retirar la alerta',
  'alert-kept': ({ country }) => `${country} mantuvo la alerta`,
  'alert-closed': ({ country }) => `${country} retiró la alerta`,
  'alert-ended': () => 'La alerta terminó en su día',
  'correction-asked': () => 'Usted pidió corregir un dato',
  'data-corrected': ({ country }) => `${country} corrigió el dato`,
  'correction-refused': ({ country }) => `${country} no corrigió el dato`,
  'deletion-asked': () => 'Usted pidió suprimir sus datos',
  'deletion-accepted': ({ country, on }) => `${country} aceptó suprimir sus datos: a más tardar el ${on ?? ''}`,
  'deletion-refused': ({ country, on }) => `${country} conserva sus datos hasta el ${on ?? ''}`,
  appealed: () => 'Usted apeló la decisión',
  'silence-complained': ({ agency, country }) => `Usted se quejó del silencio ante ${agency ?? country}`,
  'complaint-received': ({ agency, country }) => `${agency ?? country} recibió su queja`,
  'complaint-withdrawn': () => 'Usted retiró la queja',
  'decision-ordered': () => 'Se ordenó que se decida, con una fecha',
  'appeal-received': ({ agency, country }) => `${agency ?? country} recibió su apelación`,
  'appeal-officer-drawn': () => 'Se sorteó a la persona que resuelve su apelación',
  'appeal-withdrawn': () => 'Usted retiró la apelación',
  'ruling-upheld': () => 'La apelación confirmó la decisión, que quedó firme',
  'ruling-overturned': () => 'La apelación cambió la decisión',
  'ruling-remitted': ({ host }) => `La apelación obliga a ${host} a decidir de nuevo`,
  'mandate-granted': () => 'Usted autorizó a alguien a actuar por usted',
  'mandate-ended': () => 'Usted terminó esa autorización',
  'data-breached': ({ country }) => `${country} avisa de un problema con los datos de este trámite`,
  'protection-opened': () => 'Recibimos su solicitud',
  'protection-taken-up': () => 'Una persona especializada tomó su caso',
  'protection-contacted': () => 'Hablamos con usted o con quien le cuida',
  'protection-released': () => 'Ya puede empezar su solicitud',
  'protection-referred': () => 'Otra autoridad sigue ayudándole',
};
