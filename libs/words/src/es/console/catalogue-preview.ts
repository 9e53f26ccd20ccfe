const tables: Readonly<
  Record<'standards' | 'units' | 'occupations' | 'certifiers' | 'accreditations' | 'supersessions' | 'courses', string>
> = {
  standards: 'Normas',
  units: 'Unidades',
  occupations: 'Ocupaciones',
  certifiers: 'Certificadores',
  accreditations: 'Acreditaciones',
  supersessions: 'Normas que reemplazan a otras',
  courses: 'Cursos',
};

/** A register of standards before it is taken in: what it would change in the catalogue. */
export const cataloguePreview = {
  title: 'Ver qué cambiaría un registro',
  what: 'Se lee el registro y se compara con el catálogo del país, y todas las reglas se leen como quedarían. No se escribe nada y el archivo no se guarda.',
  taken:
    'El registro entra con los datos del país: quien los mantiene lo importa con «operator catalogue import», otra persona lo revisa, y rige con la versión siguiente.',
  file: 'Registro',
  fileHint: 'CSV o XLSX. Los títulos de las columnas pueden ser los del registro: «Código», «Nivel», «Título».',
  choose: 'Elija el archivo del registro.',
  busy: 'No se leyó ahora, porque otros registros esperan o el nodo no responde. No cambió nada: elija el archivo otra vez y envíelo en un minuto.',
  table: 'Qué tabla es',
  tableHint: 'En un libro con varias hojas, cada hoja lleva el nombre de su tabla, y aquí no se elige nada.',
  bySheet: 'La que dice el libro, o las normas',
  whole: 'Qué trae el archivo',
  wholeHint: 'De la tabla entera, lo que el archivo no nombra se retira.',
  isWhole: 'La tabla entera',
  isPart: 'Solo filas nuevas o que cambian',
  again: 'Leer otra vez, u otro archivo',
  send: 'Leer y comparar',
  good: 'Se puede tomar como está: ninguna fila se rechaza y todas las reglas quedan en orden.',
  bad: 'Así no se puede tomar. Corrija lo que sigue en el registro y vuelva a leerlo.',
  result: 'Qué cambiaría',
  tables,
  columns: {
    table: 'Tabla',
    added: 'Nuevas',
    changed: 'Cambian',
    withdrawn: 'Se retiran',
    same: 'Iguales',
    refused: 'Rechazadas',
  },
  openCases: (withdrawn: number, changed: number) =>
    `De los trámites abiertos en este nodo, ${withdrawn} ${withdrawn === 1 ? 'se apoya' : 'se apoyan'} en una norma que se retira, y ${changed} en una cuya edición, nivel, ocupación o unidades cambian.`,
  header: (row: number) => `El encabezado está en la fila ${row}.`,
  ignored: (columns: string) => `Columnas que no se leen: ${columns}`,
  first: (shown: number) => `Las primeras ${shown}.`,
  added: 'Filas nuevas',
  changed: 'Filas que cambian',
  changedColumns: { key: 'Clave', column: 'Columna', from: 'Ahora', to: 'Quedaría' },
  withdrawn: 'Filas que se retiran',
  refused: 'Lo que se rechaza, y cómo se corrige',
  refusedColumns: { row: 'Fila', column: 'Columna', found: 'Dice', expected: 'Se espera', remedy: 'Qué hacer' },
  nothing: '(vacío)',
  faults: 'Lo que quedaría mal en las reglas',
  faultsHint: 'Un acuerdo o una equivalencia puede nombrar lo que el registro ya no trae.',
  faultColumns: { place: 'Dónde', expected: 'Se espera', found: 'Dice' },
  place: (file: string, row: number | undefined, path: string) =>
    [file, ...(row === undefined ? [] : [`fila ${row}`]), ...(path === '' ? [] : [path])].join(', '),
};
