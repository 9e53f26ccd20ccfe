/** All that an agency has of somebody, on one page. */
export const person = {
  title: 'Una persona',
  link: 'Ver todo lo de esta persona',
  isLook: 'Abrir esta página queda escrito, y la persona lo lee.',
  warned: 'Mire otra vez el número del documento de identidad, y la fecha de nacimiento.',
  counter: 'Atenderla en el mostrador',
  matches: 'Ver si ya tiene otro expediente',
  age: 'Puede que no sea mayor de edad',
  files: (count: number) => `Trámites en su entidad (${count})`,
  noFiles: 'Su entidad no tiene ni tuvo un trámite de esta persona que usted pueda ver.',
  credentials: (count: number) => `Credenciales (${count})`,
  noCredentials: 'Todavía no tiene ninguna credencial de su entidad.',
  certificates: 'Certificados',
  noCertificates: 'No trae ningún certificado.',
  who: 'Quién es',
  kept: 'Hasta cuándo se guardan sus datos',
  looks: 'Quién miró',
  looksWhose: 'Quién abrió este expediente, cuándo y para qué lo lee la persona en su página, y la auditoría.',
  looksOf: (number: string) => `Quién miró ${number}`,
};

/** An officer doubts that somebody is of age. */
export const age = {
  title: 'Puede que no sea mayor de edad',
  link: 'Puede que no sea mayor de edad: pedir que la protejan',
  what: 'Si usted cree que la persona puede tener menos de 18 años, dígalo aquí, aunque su documento diga otra cosa. No hace falta estar seguro: basta decir por qué.',
  follows: [
    'Todo lo suyo se detiene y no pierde nada: ni plazo, ni turno, ni papeles.',
    'Quien protege a los menores de edad recibe el aviso ahora, la busca y habla con ella antes que nadie.',
    'Desde ese momento su expediente y sus trámites se cierran para usted y para todos los demás.',
    'Si la duda era un error, quien la protege la levanta y todo sigue donde estaba.',
  ],
  confirm: 'detenerlo todo y pedir que la protejan',
  done: 'Se detuvo, y quien protege a los menores de edad ya recibió el aviso. El expediente se cerró, también para usted.',
  sayThis: 'Dígale a la persona, con calma y sin que otros oigan:',
  toThePerson:
    'No hizo nada malo y no perdió nada. Alguien que ayuda a jóvenes la va a buscar para hablar con usted. Todo es gratuito, y usted puede preguntar lo que quiera.',
  back: 'Volver a mi trabajo',
};

/** Who says that two dossiers are one person's. */
export const matches = {
  title: '¿Ya tenía un expediente?',
  link: 'Ver si ya tiene otro expediente, escrito de otra manera',
  what: 'Mientras se abre el expediente, y durante un día, se compara con los que ya hay: nombres escritos de otra manera, fechas con el día y el mes cambiados, el mismo documento. No se muestra el nombre de nadie. A quien se compara lo lee, con lo que usted escriba aquí.',
  found: (count: number) => (count === 1 ? 'Hay uno que se parece' : `Hay ${count} que se parecen`),
  none: 'Ninguno se parece, o el expediente se abrió hace más de un día. No hay nada que decir.',
  caption: 'Primero el que más se parece. Que se parezcan no decide nada: decide quien está con la persona.',
  columns: {
    one: 'Expediente',
    names: 'Nombres y apellidos',
    birth: 'Nacimiento',
    document: 'Documento',
    say: 'Decir',
  },
  one: (row: number, percent: number) => `${row}.º: se parece ${percent} de 100`,
  alike: (given: number, family: number) => `nombres ${given} de 100; apellidos ${family} de 100`,
  birthDate: {
    same: 'la misma fecha',
    'day-and-month-exchanged': 'el día y el mes cambiados',
    other: 'otra fecha',
  },
  sameDocument: 'el mismo documento',
  otherDocument: 'otro documento, o ninguno',
  say: (row: number) => `Decir si el ${row}.º es de la misma persona`,
  whenYouSay:
    'Pregúntele a la persona si ya estuvo en una ventanilla. Lo que usted diga queda para siempre y no abre nada: si en los dos está el mismo documento, se le pregunta a la persona en su página.',
  confirmFinding: 'decirlo',
  written: 'Quedó escrito.',
  findings: {
    'same-person': 'Se dijo que los dos expedientes son de la misma persona.',
    'another-person': 'Se dijo que son de personas distintas.',
  },
  second:
    'Todavía no se abre nada. Responde la persona en su página; o lo confirma otra persona de la oficina, que no sea de ventanilla y haya abierto el documento de identidad de este expediente: pásele la dirección de esta página.',
  answeredBy: {
    worker: (when: string, yes: boolean) => `La persona respondió que ${yes ? 'sí' : 'no'}, el ${when}.`,
    officer: (when: string, yes: boolean) =>
      yes ? `Otra persona de la oficina lo confirmó, el ${when}.` : `Otra persona de la oficina respondió, el ${when}.`,
  },
  openOther: 'Abrir lo que la persona ya había entregado',
  whenYouConfirm:
    'Confírmelo solo si usted abrió el documento de identidad de este expediente y es de la misma persona. La persona lo lee, con lo que usted escriba.',
  seeDocument: 'Ver el expediente y su documento',
  confirm: 'es la misma persona',
  back: 'Volver',
};
