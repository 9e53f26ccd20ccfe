/** Certificates of earlier years, a register at a time. */
export const registers = {
  title: 'Registros de años anteriores',
  what: 'Se lee el archivo y se dice fila por fila qué se emitiría. No se emite nada hasta que otra persona lo apruebe.',
  file: 'Registro',
  fileHint: 'CSV o XLSX, una fila por certificado. El mismo archivo otra vez no repite nada.',
  choose: 'Elija el archivo del registro.',
  send: 'Leer y ver qué se emitiría',
  none: 'Su entidad todavía no envió ninguno. Aquí se verá cada uno y hasta dónde ha llegado.',
  yours: 'El registro que usted tiene',
  yoursHint: 'El mismo archivo que se envió, tal como lo revisó: se compara con el que se leyó. No se guarda.',
  compare: 'Comparar y aprobar',
  columns: { number: 'Registro', stage: 'Etapa', counts: 'Filas', progress: 'Avance' },
  counts: (ready: number, known: number, refused: number) =>
    `${ready} listas, ${known} que ya son credenciales, ${refused} rechazadas`,
  progress: (issued: number, known: number, total: number) =>
    `${issued} emitidas${known === 0 ? '' : ` y ${known} que ya eran credenciales`}, de ${total}`,
  goesOn: 'Se está emitiendo. Esta página no cambia sola.',
  refresh: 'Actualizar',
  ignored: (columns: string) => `Columnas que no se leen: ${columns}`,
  known: (count: number) => `Filas que ya son credenciales y se dejan: ${count}`,
  refused: 'Filas rechazadas',
  nothingRefused: 'Ninguna.',
  download: 'Bajarlas como hoja de cálculo',
  first: (shown: number, all: number) => `Las primeras ${shown} de ${all}; todas están en la hoja de cálculo.`,
  refusedColumns: { row: 'Fila', column: 'Columna', expected: 'Se espera', remedy: 'Qué hacer' },
};
