import type { NationalLimitName, NationalPeriodName } from '@puente/domain/book';

/** Periods that a country's own law gives, whatever the agreement. */
export const periods: Readonly<Record<NationalPeriodName, string>> = {
  'certification.draft': 'Enviar un borrador',
  'certification.returned': 'Completar una solicitud devuelta',
  'certification.reference': 'Confirmar una referencia',
  'certification.application': 'Decir si la solicitud se admite',
  'certification.scheduling': 'Ofrecer fechas para la evaluación',
  'certification.choosing': 'Elegir una fecha',
  'certification.evaluation': 'Evaluar y anotar lo que se vio',
  'certification.approval': 'Aprobar la evaluación',
  'certification.appeal': 'Apelar',
  'certification.appealReview': 'Resolver una apelación',
  'certification.silence.ruling': 'Resolver una queja por el silencio de quien certifica',
  'certification.correction': 'Responder a una petición de corregir datos',
  'certification.alert.tell': 'Avisar de una alerta a quienes alcanza',
  'certification.alert.close': 'Cerrar una alerta equivocada',
  'revocation.hearing': 'Responder antes de que se revoque una credencial',
  'revocation.decision': 'Decidir si una credencial se revoca',
  'deletion.answer': 'Responder a una petición de supresión',
  'legalAid.answer': 'Responder a quien pide ayuda legal',
  'protection.takeUp': 'Tomar el caso de un menor',
  'protection.contact': 'Tener el primer contacto',
  'protection.followUp': 'Tener el siguiente contacto',
  'protection.referral': 'Saber qué hizo la otra autoridad',
  'breaches.confirm': 'Confirmar una violación de datos',
  'breaches.close': 'Avisar a todas las personas y tomar medidas',
  'integrity.takeUp': 'Tomar una denuncia',
  'integrity.answer': 'Responder a una denuncia',
  'equality.answer': 'Responder por un trato desigual',
  'equality.judgement': 'Decir si hay trato desigual',
  'watch.review': 'Mirar un aviso de integridad',
};

/** How long something lasts at most, or at least. */
export const limits: Readonly<Record<NationalLimitName, string>> = {
  'certification.evaluationAnnounced': 'Ofrecer días para una evaluación, al menos con esta antelación',
  'certification.evaluationHeldWithin': 'Hacer una evaluación, como mucho este tiempo después de ofrecer el día',
  'certification.reevaluationAfter': 'Volver a evaluarse, como muy pronto después de',
  'revocation.suspendedAtMost': 'Suspender una credencial antes de oír a la persona, a lo sumo',
  'revocation.suspendedOnceHeard': 'Suspender una credencial después de oír a la persona, a lo sumo',
  'emergencies.atMost': 'Detener plazos por una emergencia, a lo sumo',
  'legalAid.sharedAtMost': 'Mostrar el trámite a quien da ayuda legal, a lo sumo',
  'legalHold.provisional': 'Conservar datos por orden de una persona de auditoría, a lo sumo',
  'legalHold.atMost': 'Conservar datos por orden de dos, a lo sumo',
  'proposals.lapseAfter': 'Lo que una segunda persona no aprobó se acaba después de',
};
