/** What a worker shows of their case to a body of legal aid. */
export const shared = {
  title: 'Lo que la persona le muestra',
  onceAccepted:
    'La persona eligió qué mostrarle y hasta cuándo. Lo lee aquí en cuanto su institución acepte ayudar; antes, nada.',
  notShown: 'Ahora no se le muestra nada: pasó el último día, la persona lo terminó, o está protegida.',
  of: (number: string) => `Trámite ${number}.`,
  shows: (parts: string, day: string) => `Le muestra, hasta el ${day}: ${parts}.`,
  parts: {
    progress: 'en qué va y sus plazos',
    decision: 'la decisión, con sus razones',
    documents: 'los documentos del trámite',
    remedies: 'sus apelaciones y correcciones',
    contact: 'su nombre y cómo comunicarse',
  },
  isLook: 'Cada vez que usted abre esta página queda escrito, y la persona lo lee.',
  packHint:
    'Qué se decidió, por qué, con qué norma, hasta cuándo y ante quién se apela, y con qué pruebas. No lleva el nombre de la persona. Descargarlo también queda escrito.',
  contact: 'La persona',
  theCase: 'El trámite, como lo lee la persona',
  history: (lines: number) => `Lo que ha pasado (${lines})`,
  noRemedies: 'No hay ninguna apelación ni corrección de este trámite.',
  nothing: 'Todavía no hay nada que la persona lea de este expediente.',
};
