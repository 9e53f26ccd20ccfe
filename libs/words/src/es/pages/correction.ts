/** Asking for what is wrong about oneself to be mended. */
export const correction = {
  link: 'Corregir mis datos',
  title: 'Corregir sus datos',
  what: 'Si algo de usted está mal escrito, pida que lo corrijan. No cuesta nada y su trámite no se detiene. Si se acepta, se corrige aquí y en el otro país.',
  onlyWrong: 'Escriba solo en lo que está mal, como debe decir. Lo que deje vacío queda como está.',
  fields: {
    givenNames: 'Nombres',
    surname: 'Primer apellido',
    secondSurname: 'Segundo apellido',
    birthDate: 'Fecha de nacimiento',
    sex: 'Sexo',
    words: 'Por qué está mal',
  },
  hints: {
    givenNames: 'Todos, como deben decir.',
    surname: 'Si uno de los dos está mal, escriba los dos.',
    secondSurname: 'Si no tiene, déjelo vacío.',
    birthDate: 'Solo si está mal.',
    sex: 'Como usted lo diga.',
    words: 'Con sus palabras. Lo lee quien le responde.',
  },
  asItIs: 'Está bien así',
  sexes: { F: 'Mujer', M: 'Hombre', X: 'X', 'not-stated': 'No quiero decirlo' },
  send: 'Pedir la corrección',
  done: 'Pidió la corrección',
  next: 'Ahora le toca a la autoridad. Si dice que no, le dice por qué y usted puede apelar. Mientras no responda puede retirarla:',
  empty: {
    values: 'Escriba al menos un dato, como debe decir.',
    words: 'Escriba por qué está mal.',
  },
  notKept: (name: string) => `No se pudo guardar «${name}». La corrección todavía no se pidió.`,
  notTaken: 'No se pidió la corrección.',
  others:
    'Para corregir su nacionalidad, su documento de identidad, su teléfono o su correo, o el folio de su certificado, vaya a una oficina con el documento.',
};
