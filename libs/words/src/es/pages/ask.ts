export const ask = {
  title: 'Ver cómo va mi trámite',
  number: 'Número de trámite',
  numberHint: 'Está en su comprobante. Por ejemplo:',
  code: 'Código',
  codeHint: 'Las cifras que le dimos al presentar el trámite o que le llegaron por mensaje.',
  show: 'Ver mi trámite',
  newCode: 'No tengo código, ya no sirve o me piden esperar: pedir uno nuevo',
  sessionOver: 'Por seguridad cerramos su página después de un tiempo. Escriba otra vez su número y un código nuevo.',
  left: 'Usted salió de su trámite. En este teléfono ya no se puede ver sin un código.',
  leftHere:
    'Usted salió de su trámite en este teléfono. No pudimos cerrarlo en todas partes; se cierra solo en menos de media hora.',
};
