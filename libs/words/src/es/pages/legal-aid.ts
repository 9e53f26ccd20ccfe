import type { SharedPart } from '@puente/domain/file/case';
import type { LegalAidStage } from '@puente/domain/kinds/legal-aid';

/** The page on which a worker shows their case to whoever helps for nothing. */
export const legalAid = {
  link: 'Pedir ayuda legal gratis',
  title: 'Ayuda legal gratis',
  what: 'Usted puede mostrar su trámite a quien ayuda gratis contra una decisión. Usted elige a quién, qué partes y hasta cuándo. Quien decide su trámite no se entera.',
  bodies: '¿A quién?',
  reach: 'Cómo llegar',
  busy: 'Ya le pidió ayuda: abajo dice cómo está.',
  noMore: 'Ya pidió ayuda las veces que se puede en este trámite. Acuda usted, con el número de su trámite.',
  parts: '¿Qué quiere mostrar?',
  partsHint: 'Marque solo lo que haga falta. Nada se muestra antes de que acepten ayudarle.',
  part: {
    progress: 'En qué va el trámite y sus plazos',
    decision: 'La decisión, con sus razones y hasta cuándo puede apelar',
    documents: 'Los documentos que están en el trámite',
    remedies: 'Las apelaciones y las correcciones de este trámite, y lo que se resuelva en ellas',
    contact: 'Mi nombre y cómo comunicarse conmigo',
  } satisfies Record<SharedPart, string>,
  until: 'Se lo muestro hasta el día',
  untilHint: (lastDay: string) => `A más tardar el ${lastDay}. Usted puede terminarlo antes, cuando quiera.`,
  ask: 'Pedir ayuda',
  answeredWithin: (days: string) =>
    `Le responden en ${days}. Si no responden, la página se lo dice y puede pedir a otra institución.`,
  mine: 'Lo que usted pidió',
  none: 'Todavía no ha pedido ayuda en este trámite.',
  state: {
    asked: 'Esperando respuesta',
    accepted: 'Le está ayudando',
    declined: 'No puede ayudarle',
    unanswered: 'No respondió a tiempo: puede pedir otra vez, o a otra institución',
    ended: 'Terminó: ya no lee nada',
  } satisfies Record<LegalAidStage, string>,
  dueOn: (day: string) => `Responde a más tardar el ${day}.`,
  shows: (parts: string, day: string) => `Le muestra, hasta el ${day}: ${parts}.`,
  reasons: 'Por qué',
  end: 'Terminar ahora',
  endHint: 'Deja de leer su trámite en ese momento, y ya no puede actuar por usted. No tiene que decir por qué.',
  asked: 'Listo: su pedido va en camino.',
  endedNow: 'Terminó. Ya no lee nada de su trámite.',
  incomplete: 'Falta algo: elija a quién, marque al menos una parte y escriba hasta qué día.',
  notTaken: 'No se pudo hacer: el día no puede ser, o algo cambió mientras tanto. Mire abajo cómo está.',
  elsewhere: 'A una institución del otro país se le pide en la página de ese país, con el mismo número de trámite.',
};
