import type { OpenUnit } from '@puente/domain/file/case';
import type { Language } from '@puente/domain/kernel';
import { languageName } from '../locale/locale.js';
import type { Between } from '../../arguments/index.js';
import { stages } from './stages.js';
import { atZero } from './at-zero.js';
import { nextSteps } from './next-steps.js';

export const status = {
  title: 'Su trámite',
  demonstration: 'Datos de demostración: la persona y el trámite son inventados.',
  tacitMark: 'Por silencio administrativo',
  tacit: ({ host }: Between) =>
    `${host} no respondió a tiempo y el acuerdo decide en ese caso. La decisión vale, y puede revisarse solo si hubo fraude.`,
  now: stages,
  holder: 'Lo tiene',
  you: 'Usted',
  nobody: 'Nadie: el trámite terminó',
  onItsWay: ({ host }: Between) => `Va en camino a ${host}`,
  due: 'Vence',
  howCounted: '¿Cómo se cuenta?',
  ifAgencySilent: 'Si no responden',
  ifYouSilent: 'Si usted no responde',
  atZero,
  youNow: 'Usted ahora',
  next: nextSteps,
  open: 'Lo que todavía no está decidido',
  openWhy: {
    remitted: 'Su apelación obliga a decidir de nuevo, con otras personas.',
    measured: 'Usted puede completarla, o ya lo mostró y falta decidir.',
    'not-covered': 'La equivalencia no la cubre: el silencio no puede reconocerla y alguien tiene que decidir.',
    discrepancy: 'Lo que respondió quien emitió el certificado no coincide: alguien tiene que decidir.',
    unverified: 'Nadie pudo comprobar el documento: se decide con una prueba, y no es culpa suya.',
    alerted: 'Hay un aviso sobre el certificado: alguien tiene que decidir.',
  } satisfies Readonly<Record<OpenUnit['why'], string>>,
  why: 'Por qué se decidió así',
  verdicts: { held: 'Acreditada', missing: 'No acreditada' },
  lawUnsaid:
    'Esta decisión no la dice aquí. Tiene derecho a saberla: pregunte en la oficina que decidió, o a quien ayuda gratis.',
  ruled: {
    upheld: 'Su apelación confirmó la decisión',
    overturned: 'Su apelación cambió la decisión',
    remitted: 'Su apelación obliga a decidir de nuevo',
  },
  remedy: 'Si no está de acuerdo',
  appealUntil: (body: string, day: string) =>
    `Puede apelar hasta el ${day} ante ${body}. Es gratis, decide otra persona y no pierde nada de lo reconocido.`,
  appealMeanwhile: (body: string) =>
    `Puede apelar ante ${body}, también mientras su plazo está detenido porque le deben una prueba. Es gratis.`,
  appealOnceServed: (body: string) =>
    `Puede apelar ante ${body}. El plazo empieza cuando le llega el aviso, y esta página dirá su último día. Es gratis.`,
  legalAid: 'Dónde le ayudan gratis',
  inventedAid: 'Datos de demostración: ayuda inventada.',
  remand: 'Lo que ordenó quien resolvió su apelación',
  instructions: 'Instrucciones',
  reasons: 'Razones',
  legalBasis: 'Base legal',
  measures: 'Lo que puede hacer para completar',
  measureKinds: { 'aptitude-test': 'Una prueba', 'adaptation-period': 'Un tiempo de práctica' },
  howToReport: 'Cómo avisar',
  besideMeasures:
    'Mientras se resuelve la otra unidad, no le corre ningún día de plazo para estas. Puede seguir informando de lo que hizo.',
  appealAfterReview:
    'Lo que le negaron y todavía puede apelar, lo podrá apelar cuando se decida la otra parte: no pierde ningún día para hacerlo.',
  whileTested: ({ host }: Between) =>
    `Mientras espera el día de una prueba, su resultado u otra fecha, el plazo corre para ${host} y no para usted: no pierde ningún día del suyo.`,
  meanwhile: ({ host }: Between) => `El plazo de ${host} está en pausa mientras tanto y no se pierde.`,
  beyondAppeals: {
    title: 'La instancia de apelación no respondió a tiempo',
    what: 'En este trámite nadie está por encima de ella. Su caso sigue y todavía puede responder; mientras tanto, la ley de su país le da a quién acudir:',
  },
  silence: {
    title: 'Nadie decidió a tiempo',
    may: (agency: string, from: string) =>
      `Desde el ${from} puede quejarse ante ${agency}, que ordena decidir con una fecha. Es gratis y no tiene que explicar nada.`,
    elsewhere: (country: string) => `No respondieron en ${country}: si se queja aquí, su queja pasa allá.`,
    link: 'Quejarse de que no deciden',
    onItsWay: (country: string) => `Su queja pasó a ${country}. Cuando la reciban, aquí verá su número.`,
    complained: (agency: string, number: string) => `${agency} tiene su queja, con el número ${number}.`,
    ordered: (agency: string, day: string) => `${agency} ordenó decidir hasta el ${day}.`,
    what: 'Otra autoridad, que no tuvo parte en su trámite, ordena a quien no respondió que decida, con una fecha.',
    keeps:
      'No pierde nada ni empieza de nuevo: mientras tanto todavía pueden decidir. Si tampoco cumplen la orden, podrá quejarse otra vez.',
    confirm: 'Sí, quejarme',
    back: 'No, volver',
  },
  decline: {
    link: 'No quiero completar: quedarme con lo reconocido',
    elsewhere: ({ host }: Between) =>
      `Si no quiere completar, dígalo en la página de ${host}: se queda con lo reconocido.`,
    title: 'Quedarse con lo reconocido',
    what: 'Ya no tendrá que hacer lo que le pidieron. Lo que falta queda sin reconocer en este trámite.',
    keeps:
      'No pierde nada de lo reconocido: su credencial sigue valiendo. Y puede apelar lo que falta; la página dirá hasta cuándo.',
    noWayBack: 'No se puede deshacer. Si ya mostró algo, eso sí se revisa.',
    confirm: 'Sí, quedarme con lo reconocido',
    back: 'No, volver sin cambiar nada',
  },
  mayDo: 'Lo que ya puede hacer',
  conditions: 'Con esta condición',
  exclusions: 'No incluye',
  bridge: 'Lo que falta y dónde conseguirlo',
  noCourse: 'Todavía no conocemos un curso. Pregunte en la oficina que decidió.',
  free: 'gratis',
  askPrice: 'pregunte el precio',
  inventedCourse: 'curso inventado, de demostración',
  taughtIn: (language: Language) => `en ${languageName(language)}`,
  past: 'Lo que ha pasado',
  pastEmpty: 'Aquí aparecerá cada paso de su trámite, con su fecha.',
  hourOf: (country: string) => `Hora de ${country}.`,
  news: (country: string, when: string) => `Última noticia de ${country}: ${when}.`,
  noNews: (country: string) => `Todavía no hay noticias de ${country}.`,
  unreceived: (here: string, there: string, since: string) =>
    `${here} lo envió; ${there} aún no lo recibió, desde ${since}. Se envía otra vez por sí solo: usted no tiene que hacer nada.`,
  restored: (there: string) =>
    `${there} está recuperando sus registros de una copia. Nada se pierde y nada se decide allá mientras tanto: lo que ya se le envió lo recibe de nuevo, y usted no tiene que hacer nada.`,
  changed: 'Hay algo nuevo en su trámite: esta página ya lo muestra.',
  leave: 'Salir de mi trámite',
  leaveHint: 'Si el teléfono es prestado, salga al terminar.',
};
