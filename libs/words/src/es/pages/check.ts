const purposes = {
  hiring: 'Para dar trabajo',
  client: 'Como cliente de la persona',
  authority: 'Como autoridad',
  other: 'Por otra razón',
};

export const check = {
  link: 'Verificar la credencial de otra persona',
  title: 'Verificar una credencial',
  what: 'Pida a la persona su credencial y su documento de identidad. Aquí no se busca a nadie por su nombre, y es gratis.',
  number: 'Número de la credencial',
  numberHint: 'Está en el papel y en el teléfono. Por ejemplo:',
  document: 'Número del documento de identidad',
  documentHint: 'El que la persona le muestra: pasaporte, cédula o el que tenga. Con guiones o sin ellos.',
  purpose: '¿Para qué pregunta?',
  noPurpose: 'Prefiero no decirlo',
  purposes,
  send: 'Verificar la credencial',
  told: 'La persona verá que alguien con estos dos números preguntó, cuándo y para qué. No verá quién es usted.',
  missing: 'Escriba los dos números.',
  notFound: 'Con ese número y ese documento no encontramos ninguna credencial de este país.',
  notFoundNext: [
    'Compare los dos números con lo que la persona le muestra: una sola letra basta para no encontrarla.',
    'Eso no prueba nada contra nadie: hay personas cuyo expediente no tiene número de documento. Pídale que le comparta un enlace, o lea el código QR de su papel.',
  ],
  elsewhere:
    'Este sitio conoce solo las credenciales que emitió su propio país. Si la emitió otro, pregunte en el suyo:',
  directory: 'Directorio de países y autoridades',
  limited: 'Se intentó demasiadas veces con ese número, o desde aquí. Espere un momento y pruebe de nuevo.',
  again: 'Verificar otra',
};
