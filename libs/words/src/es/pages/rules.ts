import type { PeriodOfAgreement, PeriodInForce } from '@puente/domain/book';
import { clock } from './clock.js';

const periods: Readonly<Record<PeriodOfAgreement, string>> = {
  draft: 'Enviar un borrador',
  submitted: 'Recibir la solicitud y decir si está completa',
  awaitingDocuments: 'Entregar los documentos que faltan',
  homeVerification: 'Confirmar que el certificado es auténtico',
  hearing: 'Responder a una diferencia en el certificado',
  fraudHearing: 'Responder a una sospecha de fraude',
  'hostReview.complete': 'Revisar, cuando la equivalencia cubre todo',
  'hostReview.otherwise': 'Revisar, en los demás casos',
  consultation: 'Opinar, cuando se consulta a un colegio profesional',
  compensation: 'Cumplir las medidas: una prueba o un período de adaptación',
  appeal: 'Apelar',
  appealReview: 'Resolver una apelación',
  'silence.ruling': 'Responder a una queja de que nadie decide',
  correction: 'Responder a una petición de corregir datos',
  'alert.tell': 'Avisar de una alerta a los países afectados',
  'alert.close': 'Cerrar una alerta equivocada',
};
const holders: Readonly<Record<PeriodInForce['holder'], string>> = {
  worker: 'La persona',
  home: 'El país de origen',
  host: 'El país de acogida',
  here: 'El país donde está el expediente',
};
const daysOf: Readonly<Record<PeriodInForce['days'], string>> = {
  home: 'el calendario del país de origen',
  host: 'el calendario del país de acogida',
  here: 'el calendario del país donde está el expediente',
};

export const rules = {
  title: 'Las reglas y sus plazos',
  what: 'Cuánto dura cada paso, a quién le toca, y qué pasa si nadie hace nada. Sale de la misma ley con la que se cuenta cada expediente: cualquiera puede comprobar un plazo antes de que exista.',
  link: 'Ver las reglas y comprobar un plazo',
  agreements: 'Acuerdos',
  version: (title: string, version: number) => `${title}, versión ${String(version)}`,
  inForce: (from: string, until: string | undefined) =>
    until === undefined ? `Vigente desde el ${from}.` : `Vigente del ${from} al ${until}.`,
  parties: (countries: string) => `Entre ${countries}.`,
  demonstration: 'Datos de demostración: este acuerdo es inventado y no obliga a nadie.',
  validity: (years: number) => `Lo reconocido vale ${String(years)} años.`,
  periods,
  holder: 'A quién le toca',
  holders,
  lasts: 'Cuánto dura',
  before: (days: string) => `En la versión anterior: ${days}.`,
  counted: (days: PeriodInForce['days']) => `Se cuenta con ${daysOf[days]}.`,
  opens: 'Desde cuándo',
  opening: {
    event: 'Desde el día siguiente a lo que lo abre.',
    service: 'Desde que la persona pudo saberlo: cuando se le notifica.',
  },
  atZero: 'Si nadie hace nada',
  ifNot: 'O, si no se puede:',
  extension: (days: string) => `Quien revisa puede pedir hasta ${days} más, una sola vez.`,
  announced: (days: string) => `Una prueba se anuncia al menos ${days} antes.`,
  days: clock.days,
  ask: '¿Y si…? Comprobar un plazo',
  askWhat: 'Elija un plazo y un día. No se guarda nada.',
  period: 'Plazo',
  country: 'País cuyos días cuentan',
  from: 'Día de lo que lo abre, o de la notificación',
  pausedFrom: 'Si se detiene: desde el día',
  goesOn: 'y sigue el día',
  extendedBy: 'Si quien revisa lo amplía: días más',
  optional: '(si hace falta)',
  count: 'Contar',
  due: (day: string) => `Vence el ${day}`,
  stands: 'Está detenido: no vence mientras no siga.',
  reminders: (days: string) => `Antes se recuerda a quien le toca: ${days}.`,
  known: (day: string) => `Los feriados se conocen hasta el ${day}: después, el día puede cambiar.`,
  wrong: 'Con esos datos no se puede contar',
  wrongNext:
    'Ponga un día con el calendario. La pausa no empieza antes del plazo ni termina antes de empezar, y solo la revisión se amplía, hasta los días que dice el acuerdo.',
};
