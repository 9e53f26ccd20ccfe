/** Handing in what was asked for, saying that it cannot be got, and reporting what was imposed. */
export const handIn = {
  link: 'Entregarlo o avisar aquí',
  reportLink: 'Avisar que ya lo hice',
  title: 'Entregar o avisar',
  given: {
    documents: 'Sus documentos quedaron entregados',
    cannot: 'Quedó dicho que no puede conseguirlo',
    report: 'Su aviso quedó entregado',
  },
  givenNext: {
    documents: 'Ahora le toca a la autoridad: sigue con su trámite. Cuando decida, le avisamos y lo lee en su trámite.',
    cannot:
      'Su trámite sigue con lo que hay: que falten papeles no es razón para negárselo. Ahora le toca a la autoridad, y su trámite dice cómo va.',
    report:
      'Si ya avisó de todo, la autoridad lo revisa y le avisamos cuando decida. Si le falta una parte, avise de ella cuando la tenga: abajo, en su trámite, dice hasta cuándo.',
  },
  documents: 'Entregar lo que piden',
  reasons: 'Por qué lo piden',
  until: 'Puede hacerlo hasta',
  silent: 'Si no hace nada',
  documentHint: 'PDF o foto. Todos juntos, hasta 10 MB.',
  all: 'Entregue todo de una vez: si falta algo, no se entrega nada.',
  send: 'Entregar',
  cannot: 'No puedo conseguirlo',
  cannotWhat:
    'Si perdió algo de esto o no puede conseguirlo, dígalo: hay otro camino, y no es razón para negarle nada. Después ya no se entrega aquí lo que piden ahora.',
  reason: 'Por qué no puede',
  reasonHint: 'Con sus palabras. Una frase basta.',
  sendCannot: 'Decir que no puedo',
  report: 'Avisar de lo que ya hizo',
  reportWhat: 'Escriba solo en lo que ya hizo. De lo demás puede avisar después.',
  done: 'qué hizo, dónde y cuándo',
  doneHint: 'Con sus palabras. Lo lee quien decide, y queda en el expediente.',
  papers: 'Documentos que lo muestren, si tiene',
  sendReport: 'Entregar mi aviso',
  missing: (document: string) => `Elija un archivo: ${document}.`,
  noReason: 'Escriba por qué no puede conseguirlo.',
  noReport: 'Escriba qué hizo, en una parte por lo menos.',
  notKept: (name: string) => `No se pudo guardar «${name}». Todavía no se entregó nada.`,
  chooseAgain: 'Lo que escribió sigue aquí. Elija los documentos otra vez.',
  tooLarge: 'Los documentos pesan demasiado: todos juntos, hasta 10 MB. No se entregó nada. Elija fotos más pequeñas.',
  tooLate: 'No se entregó: ya se había hecho, o el plazo terminó. Su trámite dice cómo está.',
  nothing: 'Ahora no hay nada que entregar ni de qué avisar.',
  notHere:
    'Con el código con que entró no se puede hacer aquí: pida uno que llegue a su teléfono. Una oficina solo puede hacerlo por usted con un mandato firmado por usted.',
};
