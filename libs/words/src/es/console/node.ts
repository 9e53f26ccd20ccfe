/** By the code with which the relay sets a message aside; those of refusals are the law's own. */
type Reason =
  | 'NOT_AN_EVENT'
  | 'UNKNOWN_COUNTRY'
  | 'WRONG_PREFIX'
  | 'BAD_SIGNATURE'
  | 'CANNOT_DECRYPT'
  | 'HEADERS_DISAGREE'
  | 'NOT_FOR_THIS_COUNTRY'
  | 'SCHEMA'
  | 'REPLAYED_OTHER_CONTENT'
  | 'NOT_SETTLED'
  | 'TOO_MANY_NEW_PEOPLE'
  | 'TOO_MUCH_WAITS';

const reasons: Readonly<Record<Reason, string>> = {
  NOT_AN_EVENT: 'No es un mensaje de este sistema',
  UNKNOWN_COUNTRY: 'Viene de un país que el anexo no nombra',
  WRONG_PREFIX: 'Vino por el canal de otro país',
  BAD_SIGNATURE: 'La firma no es de ese país',
  CANNOT_DECRYPT: 'No se abre con la llave de este nodo',
  HEADERS_DISAGREE: 'Por fuera dice otra cosa que por dentro',
  NOT_FOR_THIS_COUNTRY: 'Trata de algo que no es de este país o de quien lo envió',
  SCHEMA: 'No tiene la forma acordada',
  REPLAYED_OTHER_CONTENT: 'Ya vino con otro contenido',
  NOT_SETTLED: 'La ley lo rechazó',
  TOO_MANY_NEW_PEOPLE: 'Ese país habló en un día de más personas nuevas que las acordadas',
  TOO_MUCH_WAITS: 'De ese país ya espera demasiado',
};

type Part = 'process' | 'database' | 'clock' | 'time' | 'restored' | 'temporal' | 'relay' | 'case-worker';

const partNames: Readonly<Record<Part, string>> = {
  process: 'Este proceso',
  database: 'Base de datos',
  clock: 'Reloj de este proceso y de la base de datos',
  time: 'Reloj con el que se decide',
  restored: 'Restauración de la base de datos',
  temporal: 'Procesos (Temporal)',
  relay: 'Lo que envía el relé',
  'case-worker': 'Lo que hace el case-worker',
};

/** Donde «funciona» y «no responde» no dicen lo que pasa. */
const statesOf: Readonly<Partial<Record<Part, { readonly up: string; readonly down: string }>>> = {
  clock: { up: 'de acuerdo', down: 'difieren más de un minuto' },
  time: { up: 'sirve', down: 'difiere tanto que nada se decide' },
  restored: { up: 'no hay ninguna en curso', down: 'en curso: nada se decide' },
  relay: { up: 'nada espera más de un minuto', down: 'espera más de un minuto: mire el relé, Kafka y Temporal' },
  'case-worker': { up: 'pregunta qué hay que hacer', down: 'nadie pregunta desde hace dos minutos' },
};

/** How the node is, for whoever runs it. */
export const node = {
  title: 'Nodo',
  asOf: (at: string) => `Al ${at}.`,
  statuses: {
    ready: 'Todo funciona.',
    degraded:
      'Funciona, pero le falta una parte: se decide y se responde, y lo demás se pone al día después. No se pierde nada.',
    restoring:
      'Se está restaurando: se lee, y nada se decide hasta que usted lo abra («restore reconcile», «restore open»).',
    'clock-apart':
      'Su reloj y el de la base de datos difieren demasiado: se lee, y nada se decide hasta que uno se corrija.',
    'not-ready': 'No responde: le falta una parte sin la cual nada se puede decidir.',
  },
  parts: 'Partes',
  partNames,
  statesOf,
  states: { up: 'funciona', down: 'no responde' },
  partners: 'Otros países',
  noPartners: 'El anexo no nombra a ningún otro país.',
  partnerColumns: { country: 'País', heard: 'Última noticia', unsent: 'Por enviar', unconfirmed: 'Sin confirmar' },
  neverHeard: 'todavía ninguna',
  nothingWaits: 'nada espera',
  waits: (count: number, since: string) => `${count}, desde ${since}`,
  setAside: 'Mensajes en cuarentena',
  nothingSetAside: 'Ninguno espera a que alguien lo atienda.',
  setAsideHint:
    'No detienen a los que vienen detrás. Cuando quien envió lo corrige y lo envía otra vez, se juzga de nuevo. Si la causa estaba aquí y se remedió, se puede intentar otra vez. En la terminal, «quarantine resolve» lo da por atendido y «quarantine release» deja entrar lo que pasó del límite de personas.',
  tryAgain: 'Intentar otra vez',
  triesAgain: (id: number) => `Intentar otra vez el mensaje ${id}`,
  tryHint:
    'El relé lo juzga de nuevo, como está ahora el trámite, y quien lo envió sabe qué resultó. Sirve si la causa estaba aquí y se remedió: un disco lleno, una llave que faltaba en el anexo, una regla que aún no regía.',
  tried: {
    waits: 'Se juzgó de nuevo y quedó otra vez en cuarentena.',
    'being-judged': 'El relé lo está juzgando de nuevo.',
    cut: 'No se guardó todo: solo el país que lo envió puede enviarlo otra vez.',
    'beyond-limit': 'Pasa del límite de personas nuevas: pregunte a ese país y déjelo entrar en la terminal.',
    'dealt-with': 'Se aceptó y ya no está en cuarentena.',
  },
  lookAgain: 'Mirar otra vez',
  setAsideColumns: { at: 'Llegó', reason: 'Por qué', place: 'Dónde', now: 'Ahora' },
  reasons,
  keys: 'Llaves',
  keyColumns: { use: 'Para qué', kid: 'Huella', from: 'Desde', until: 'Hasta' },
  uses: {
    events: 'Mensajes a otros países',
    'next-events': 'La que sigue a la de mensajes',
    credentials: 'Credenciales',
  },
  open: 'abierto',
  compromised: (at: string) => ` Otra persona pudo tenerla desde ${at}`,
  paused: 'Emergencias que detienen plazos',
  nothingPaused: 'Ninguna.',
  pausedUntil: (day: string) => `termina el ${day} a más tardar`,
  versions: 'Versiones',
  versionsOf: { node: 'Programa', calendar: 'Calendario', agreement: 'Acuerdo' },
};
