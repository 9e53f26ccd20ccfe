/** What is wrong with one field or header of a request, and how to mend it. */
export const faults = {
  keyMissing: 'Envíe una clave nueva, por ejemplo un UUID, con cada petición nueva; repita la misma al reintentar.',
  keyOdd: 'De 1 a 128 caracteres ASCII visibles.',
  versionMissing: 'Lea el expediente y envíe su ETag: nadie decide sobre lo que no ha visto.',
  versionOdd: 'Debe ser el ETag del expediente, como "7".',
  fileMissing: 'Envíe el archivo en el campo «file».',
  fileEmpty: 'El archivo no tiene contenido.',
  document: {
    NOT_ACCEPTED: 'Solo PDF, JPEG o PNG: tome una foto del documento o imprímalo a PDF.',
    BROKEN: 'El archivo no está entero. Guárdelo de nuevo o tome una foto del documento.',
    TWO_AT_ONCE: 'El archivo es de dos formatos a la vez. Imprímalo de nuevo a PDF o tome una foto del documento.',
    TOO_MANY_PIXELS: 'La imagen tiene más de 50 millones de píxeles. Escanee a 300 ppp o tome una foto del documento.',
    ENCRYPTED: 'El PDF está cerrado con contraseña. Imprímalo a PDF sin ella o tome una foto del documento.',
    ACTIVE:
      'El PDF contiene un programa, un formulario que lo es, una acción u otro archivo. Imprímalo de nuevo a PDF o tome una foto del documento.',
    TOO_HEAVY: 'Leer el archivo cuesta demasiado. Imprímalo de nuevo a PDF, divídalo o tome una foto del documento.',
  },
  callback: 'Una dirección de internet, por https y sin usuario.',
  purpose: (atMost: number) =>
    `Una línea de ${String(atMost)} caracteres como máximo, en UTF-8 con codificación por ciento.`,
  purposeMissing: 'Esto no está en su bandeja: diga para qué lo mira en «Look-Purpose», en una línea.',
  cursorUnknown: 'Ninguna página terminó ahí: envíe «next» como lo tenía una página.',
  sortOfMine: 'Por el día de apertura se ordena solo lo que le tocó a usted: pídalo con «mine=true».',
  fileHolds: 'Leer el archivo toma demasiado: divídalo en archivos de menos filas y sin formato.',
  noTable: 'El archivo no tiene tablas.',
  unknownTable: (tables: string) => `Una hoja no lleva el nombre de una tabla: ${tables}.`,
  noHeader: (columns: string) => `Ninguna de las primeras filas tiene todas las columnas que hacen falta: ${columns}.`,
  columnsMissing: (columns: string) => `Falta: ${columns}`,
};
