import type { OfficerChange } from '@puente/domain/kinds/officer-register';

type ChangeName = OfficerChange['what'];

const changes: Readonly<Record<ChangeName, string>> = {
  standing: 'Funciones, y si está activa',
  habilitations: 'Normas que puede evaluar',
  absence: 'Anotar una ausencia',
  return: 'Terminar una ausencia antes de su día',
  'passed-over': 'Que hoy no entre en el sorteo',
  seat: 'Darle un lugar en la comisión',
  'seat-ended': 'Terminar su lugar en la comisión',
};
const changeHints: Readonly<Record<ChangeName, string>> = {
  standing:
    'Lo que se marca reemplaza lo que había. Entra en el sorteo desde mañana. Sin ninguna función no hace nada aquí.',
  habilitations: 'La lista reemplaza la que había: deje las líneas que siguen valiendo.',
  absence:
    'El último día también está ausente. Quien cubre toma lo que tiene, donde nada se opone. No diga nada de la salud de nadie.',
  return: 'Desde mañana entra otra vez en el sorteo.',
  'passed-over': 'Cuenta hoy mismo. Lo leen quienes podrían ser sorteados: no diga nada de la salud de nadie.',
  seat: 'Solo en el ministerio, que registra a quién nombró cada parte. Vale desde que se aprueba.',
  'seat-ended': 'Lo que votó queda.',
};

/** The people of an agency, for whoever supervises them. */
export const officers = {
  changes,
  changeHints,
  back: 'Volver al equipo',
  notActive: 'no está activa',
  has: 'Lo que tiene, y qué pasaría al reasignarlo',
  hasNothing: 'No tiene trámites abiertos que el sorteo le dio.',
  urgentFirst: 'Primero lo más urgente. Mirar no cambia nada, y nadie sabe de antemano a quién nombrará un sorteo.',
  firstTwoHundred: 'Los doscientos más urgentes; hay más. Mirar no cambia nada.',
  columns: { file: 'Trámite', stage: 'Etapa', becomes: 'Qué pasaría' },
  covered: (cover: string) => `Lo toma ${cover}, que cubre`,
  drawn: 'Se sortea otra vez',
  reassign: 'Reasignar',
  reassignOf: (officer: string) => `Reasignar lo de ${officer}`,
  allUnlessMarked: 'Si no marca ninguno, se reasignan todos.',
  reassigned: (given: number, all: number) => `Reasignados: ${given} de ${all}`,
  taken: (officer: string) => `Ahora lo tiene ${officer}`,
  askAgain: 'Tiene más trámites: abra otra vez esta página para seguir.',
  absences: 'Ausencias',
  noAbsences: 'Ninguna anotada.',
  days: (from: string, until: string) => `Del ${from} al ${until}`,
  coveredBy: (officer: string) => `cubre ${officer}`,
  endAbsence: 'terminarla antes',
  change: 'Cambiar algo de esta cuenta',
  waits: 'Un cambio espera a una segunda persona',
  propose: 'Proponer el cambio',
  proposed: 'Propuesto. Nada cambió todavía: lo aprueba otra persona que supervisa.',
  seeProposal: 'Ver lo propuesto',
  answeredBefore: 'Otra persona ya respondió a esa propuesta: usted no cambió nada.',
  needsSecond: 'Usted lo propuso: lo aprueba otra persona que supervisa.',
  approve: 'Aprobar el cambio',
  decline: 'Rechazar el cambio',
  takeBack: 'Retirar lo propuesto',
  enter: 'Registrar o cambiar una cuenta',
  enterHint: 'Como la conoce el proveedor de identidad de la entidad.',
  goOn: 'Seguir',
};

/** A new edition of the country's calendar. */
export const calendar = {
  title: 'Cambio del calendario',
  edition: (edition: string, touched: number) =>
    touched === 0
      ? `La edición vigente es ${edition}. Todos los plazos abiertos se cuentan con ella.`
      : `La edición vigente es ${edition}. Plazos abiertos que todavía se cuentan con otra: ${touched}.`,
  columns: { file: 'Trámite', before: 'Vence ahora', after: 'Vencería' },
  became: { file: 'Trámite', before: 'Vencía', after: 'Qué pasó' },
  recounted: (day: string) => `Contado de nuevo: ${day}`,
  noDay: 'sin día',
  apply: (count: number) => `contar de nuevo estos ${count} plazos`,
  done: (count: number, all: number) =>
    `Contados de nuevo: ${count} de ${all}. La razón está en el diario de cada trámite.`,
  next: 'Los que siguen',
  back: 'Volver al equipo',
};

/** Emergencies that stop the clocks. */
export const pauses = {
  title: 'Emergencias que detienen los plazos',
  none: 'Ninguna. Aquí están las que se proponen, con su acto, y hasta dónde ha llegado cada una.',
  columns: { act: 'Número y acto', why: 'Por qué', where: 'Dónde', until: 'Termina', stage: 'Etapa' },
  everywhere: 'Todo el país',
  progress: (done: number, changed: number, total: number | undefined) =>
    `${done}${total === undefined ? '' : ` de ${total}`} trámites recorridos, ${changed} plazos cambiados`,
  propose: 'Proponer una emergencia',
  touches: (files: number) =>
    files === 0
      ? 'Hoy no detendría ningún plazo: detendrá los que empiecen después.'
      : `Hoy detendría plazos en ${files} ${files === 1 ? 'trámite' : 'trámites'}, y los que empiecen después.`,
  hint: 'Nada se detiene hasta que lo apruebe quien supervisa en otra entidad, cuyos plazos no se detienen. Termina sola en su último día.',
};
