import type { DrawFault } from '@puente/domain/draws';

const faults: Readonly<Record<DrawFault, string>> = {
  SEED_NOT_FROM_THE_DAY: 'La semilla no sale de la del día',
  SEED_OF_ANOTHER_DAY: 'La semilla es de otro día',
  NOT_REPRODUCIBLE: 'Repetido, salen otras personas',
  NOT_FROM_THE_POOL: 'No se sorteó entre quienes estaban en la lista del día',
  BEFORE_REGISTERS: 'Es de antes de que hubiera registros: no es falta del sorteo',
};

/** What auditors do: files of every agency, with a purpose that whoever's file it is reads. */
export const audit = {
  title: 'Auditoría',
  places: 'Páginas de auditoría',
  search: 'Buscar trámites',
  noticed: 'Lo que el nodo notó',
  draws: 'Sorteos',
  unequal: 'Trato desigual',
  journal: 'Diario',
  looks: 'Quién miró',
  looksOf: (caseId: string) => `Quién miró ${caseId}`,
  noLooks: 'Nadie lo miró todavía.',
  lookColumns: { at: 'Cuándo', who: 'Quién', what: 'Qué', why: 'Para qué' },
  looked: {
    case: 'Abrió el trámite',
    dossier: 'Abrió los datos de la persona',
    document: 'Abrió un documento',
    match: 'Comparó sus datos con los de otra persona',
    joined: 'Confirmó que dos expedientes son de la misma persona',
    code: 'Imprimió un código de entrada',
    credential: 'Verificó la credencial',
  },
  purpose: '¿Para qué va a mirar?',
  purposeHint:
    'Son trámites que no están en su bandeja. Lo que escriba vale una hora, y queda con cada trámite que abra en ella: la persona lo lee en su página.',
  goOn: 'Continuar',
  forPurpose: (purpose: string) => `Usted mira para: «${purpose}».`,
  otherPurpose: 'Cambiar',
  kind: 'Clase',
  agency: 'Entidad',
  notRead: (names: string) => `Esto de la dirección no se entiende y no filtra nada: ${names}.`,
  lateOnly: 'Solo con el plazo vencido',
  none: 'No hay trámites así. Nunca aparecen los de alguien protegido.',
  eachIsALook: 'Del más nuevo al más viejo. Cada uno que se muestra es una mirada suya, que la persona lee.',
  columns: { file: 'Trámite', stage: 'Etapa', agencies: 'Lo tienen o lo tuvieron', opened: 'Abierto', due: 'Vence' },
  noDay: 'Sin plazo',
};

/** A journal in words, with its proof. */
export const journal = {
  of: (caseId: string) => `Diario de ${caseId}`,
  what: 'Cada línea queda encadenada a la anterior por su huella: si alguien cambia una, ninguna de las que siguen cuadra. Las palabras selladas y lo que no le corresponde saber no se muestran, pero su lugar y su huella siguen.',
  download: 'Bajar el diario firmado, para comprobarlo fuera',
  hash: 'Huella',
  lawsName: 'Nombre en la ley',
  hidden: 'No se le muestra',
  said: 'Lo que se dijo',
};

/** Draws, drawn again. */
export const draws = {
  title: 'Sorteos de un día',
  day: 'Día',
  show: 'Ver',
  again: 'Recalcular',
  same: (count: number, at: string) =>
    `Recalculado ${at}: ${count === 1 ? 'el sorteo da' : `los ${count} sorteos dan`} el mismo resultado.`,
  odd: (odd: number, count: number, at: string) => `Recalculado ${at}: ${odd} de ${count} no cuadran.`,
  none: 'Ese día no se sorteó nada.',
  notBound: 'El nodo no se comprometió a nada ese día: no hubo sorteos.',
  inTime: (at: string) => `El nodo se comprometió antes de que empezara el día: ${at}.`,
  tooLate: (at: string) => `El nodo se comprometió cuando el día ya había empezado: ${at}.`,
  chainHolds: 'La cadena de compromisos está entera.',
  chainBroken: 'La cadena de compromisos está rota.',
  proof: 'Compromiso y semilla del día',
  commitment: 'Compromiso:',
  seed: 'Semilla:',
  notYet: 'se dice cuando el día termina.',
  columns: { file: 'Trámite', from: 'Quienes podían salir', named: 'Salió', result: 'Al repetirlo' },
  candidate: (officer: string, load: number) => `${officer} (${load})`,
  sameResult: 'El mismo resultado',
  seedOf: 'Semilla',
  faults,
};

/** What the node noticed. */
export const noticed = {
  none: 'Nada espera. Aquí aparece lo que el nodo nota sobre quienes trabajan en él y quienes prueban sus puertas; lo que trata de usted no está.',
  dueFirst: 'Primero lo que vence antes. Lo que trata de usted no está.',
  columns: { what: 'Qué', when: 'Entre', stage: 'Etapa', due: 'Vence' },
  between: (since: string, until: string) => `${since} – ${until}`,
  concerned: 'De quién trata',
  nobody: 'De nadie en particular.',
  about: 'Sobre el trámite',
  owner: (officer: string) => `Responde por esto ${officer}.`,
};

/** Groups against the rest. */
export const unequal = {
  asOf: (at: string) => `Al ${at}.`,
  none: 'Todavía no hay grupos de cinco personas o más que comparar.',
  columns: {
    group: 'Grupo',
    what: 'Qué',
    ofGroup: 'El grupo',
    ofRest: 'Las demás',
    difference: 'Diferencia',
    finding: 'Hallazgo',
  },
  measures: { time: 'Días de la entidad', refusals: 'Se niega' },
  of: (size: number) => `de ${size}`,
  interval: (from: string, to: string) => `entre ${from} y ${to}`,
  findings: { worse: 'Peor', better: 'Mejor', 'no-evidence': 'Sin diferencia probada' },
};
