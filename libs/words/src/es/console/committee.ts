const subjects: Readonly<Record<'equivalence' | 'agreement' | 'adoption' | 'checkpoint', string>> = {
  equivalence: 'Equivalencia',
  agreement: 'Acuerdo',
  adoption: 'Adopción de una evaluación',
  checkpoint: 'Paso de preparación',
};

type Count =
  | 'open'
  | 'decided'
  | 'people'
  | 'dueSooner'
  | 'dueLater'
  | 'unitsGained'
  | 'unitsLost'
  | 'lapse'
  | 'validity'
  | 'standardsChanged'
  | 'standardsWithdrawn';

const counts: Readonly<Record<Count, string>> = {
  open: 'Trámites abiertos',
  decided: 'Decisiones ya tomadas',
  people: 'Personas',
  dueSooner: 'Con un plazo más corto',
  dueLater: 'Con un plazo más largo',
  unitsGained: 'Unidades que se ganarían',
  unitsLost: 'Unidades que se perderían',
  lapse: 'Con otro efecto del silencio',
  validity: 'Con otra vigencia de la credencial',
  standardsChanged: 'Con una norma que cambia',
  standardsWithdrawn: 'Con una norma que se retira',
};

/** The committee: what would change, whom it touches, and three votes. */
export const committee = {
  title: 'Comisión',
  none: 'Todavía no hay cambios de reglas. Aquí se verá cada equivalencia y cada acuerdo que se proponga.',
  columns: { reference: 'Qué', subject: 'Clase', stage: 'Etapa', from: 'Vigente desde', opened: 'Propuesto' },
  subjects,
  from: (day: string) => `vigente desde el ${day}`,
  sides: 'Las dos normas, unidad por unidad',
  amended: {
    title: (version: number) => `Qué diría distinto de la versión ${version}`,
    columns: { part: 'Parte', before: 'Ahora', after: 'Propuesto' },
    nothing: 'no dice nada',
  },
  before: 'Antes',
  same: 'igual',
  missing: (what: string) => `Falta: ${what}`,
  unused: (units: string) => `No cubren nada: ${units}`,
  votes: 'Votos',
  benches: { state: 'Estado', employers: 'Empleadores', workers: 'Trabajadores' },
  noVote: 'todavía no vota',
  voteHint:
    'El voto es el de la banca en la que está usted, y se puede cambiar hasta que la comisión cierre. Las razones se leen con él.',
  impact: 'Qué cambiaría y para quién',
  touchesNobody: 'Hoy no tocaría a nadie.',
  cases: (count: number) => (count === 1 ? 'Un trámite de su entidad' : `${count} trámites de su entidad`),
  texts: {
    propose: 'Proponer un texto',
    names: {
      equivalence: 'Proponer una equivalencia',
      adoption: 'Adoptar la evaluación de otro país',
      revocation: 'Dejar de adoptar la evaluación de otro país',
      agreement: 'Proponer otra versión de un acuerdo',
      checkpoint: 'Proponer un paso de preparación cumplido',
    },
    begins:
      'Si ya hay una equivalencia vigente entre las dos normas, el texto empieza con ella, como la versión siguiente.',
    checkpointHint:
      'Lo que una parte debe haber hecho antes de que el reconocimiento sea automático. Otra persona mira la prueba y lo confirma.',
    adoptionHint:
      'Un tercer país evaluó la norma de otro y este país toma esa evaluación por suya. Si ya la adoptó, el texto es que deja de adoptarla.',
    nothingToAdopt:
      'Uno de los dos códigos no está en el catálogo de su país, o ningún tercer país evaluó esa norma: no hay qué adoptar.',
    agreementHint:
      'El texto empieza con la versión más nueva: se cambian sus plazos y lo que pasa con el silencio. Las partes, las temporadas y las oficinas fronterizas quedan como están; otras llegan por la API. Cada parte lo aprueba en su propia comisión.',
    hint: 'Se escribe en español y en inglés. Queda como borrador de la comisión: su página dice a quién tocaría, y el texto se cambia o se retira antes de votar.',
    theirs: 'Código de su norma',
    ours: (country: string) => `Código de la norma de ${country}`,
    unknown: 'Uno de los dos códigos no está en el catálogo de su país.',
    write: 'Escribir el texto',
  },
  counts,
};
