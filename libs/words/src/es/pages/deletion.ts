import type { DeletionStage } from '@puente/domain/kinds/deletion';
import type { Hold } from '@puente/domain/file/case';

/** The page on which a worker asks for all of their data in a country to be deleted. */
export const deletion = {
  link: 'Pedir que se supriman mis datos',
  title: 'Pedir que se supriman mis datos',
  what: 'Usted puede pedir que este país suprima todo lo que guarda de usted. Le responden dos personas.',
  goesTitle: 'Qué se va',
  goes: [
    'Su nombre, sus números de identidad, su fecha de nacimiento y su contacto.',
    'Sus documentos, y las palabras que usted escribió para corregir un dato.',
    'Sus credenciales: nadie podrá volver a sacar una copia.',
  ],
  staysTitle: 'Qué se queda',
  stays: [
    'Los números de sus trámites, con sus fechas y decisiones, sin su nombre.',
    'Una constancia de que se suprimió, cuándo y por qué regla.',
    'Lo que tiene el otro país: eso se pide allá.',
  ],
  until: (days: string, months: number) =>
    `Le responden en ${days}. Si se acepta, sus datos quedan bloqueados ese mismo día y se suprimen ${
      months === 1 ? 'un mes' : `${months} meses`
    } después. Lo que se suprime no vuelve.`,
  runsTitle: 'Antes hay que terminar',
  runsHint: 'Retírelo primero, o espere a que termine. Después puede pedir la supresión.',
  keeps: {
    'open-case': (number: string) => `El trámite ${number} sigue abierto, o todavía se puede apelar.`,
    'running-period': (number: string) => `Corre un plazo en el trámite ${number}.`,
    alert: (number: string) => `Hay una alerta vigente en ${number}: pueden responderle que la ley conserva sus datos.`,
    'legal-hold': (number: string) => `Una orden conserva los datos del trámite ${number}, por un tiempo.`,
    credential: (number: string) =>
      `Su credencial ${number} todavía vale: pueden responderle que la ley conserva sus datos mientras se pueda comprobar.`,
  } satisfies Record<Hold, (number: string) => string>,
  order: {
    stands: (number: string, day: string) => `Orden de conservar, trámite ${number}, hasta el ${day}`,
    ended: (number: string, day: string) => `Orden de conservar, trámite ${number}: terminó el ${day}`,
    lifted: (number: string) => `Orden de conservar, trámite ${number}: se levantó antes de su día`,
  },
  confirm: 'Entiendo qué se va y qué se queda, y quiero que se supriman mis datos.',
  ask: 'Pedir la supresión',
  unconfirmed: 'Marque la casilla para confirmar que lo entiende.',
  asked: 'Recibimos su pedido.',
  takenBack: 'Su pedido quedó anulado. Nada se suprime.',
  notTaken: 'No se pudo hacer: algo cambió mientras tanto. Mire abajo cómo está.',
  state: {
    asked: 'Su pedido se está revisando.',
    proposed: 'Su pedido se está revisando.',
    accepted: 'Su pedido se aceptó: sus datos están bloqueados.',
    blocked: 'Su pedido se aceptó: sus datos están bloqueados.',
    refused: 'Una ley conserva sus datos por ahora.',
    withdrawn: 'Usted anuló su pedido.',
  } satisfies Record<DeletionStage, string>,
  dueOn: (day: string) => `Le responden a más tardar el ${day}. Si pasa ese día, lo ve la supervisión.`,
  deletedOn: (day: string) => `Se suprimen el ${day}.`,
  keptUntil: (day: string) => `Se conservan hasta el ${day}.`,
  reasons: 'Por qué',
  legalBasis: 'Qué ley lo dice',
  remedy: 'Qué puede hacer',
  unanswered: (number: string) =>
    `Este pedido tiene su propia página: allí puede quejarse si no le responden, y ve cómo va su queja. Se abre con el número ${number} y un código.`,
  open: 'Abrir la página de este pedido',
  undo: 'Anular mi pedido',
  undoHint: 'Puede anularlo mientras no le respondan.',
};
