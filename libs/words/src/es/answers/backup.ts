/** A file that opens itself, with a credential in it. */
export const backup = {
  title: 'Respaldo de una credencial',
  what: 'Escriba la frase secreta con que lo guardó. Nada sale de este teléfono o computadora.',
  passphrase: 'Frase secreta',
  open: 'Abrir',
  wrong: 'Con esa frase no se abre. Revise las mayúsculas y los acentos.',
  alt: 'Código QR de la credencial',
  text: 'Texto del código',
  vc: 'Descargar la credencial verificable',
  lost: 'El código se comprueba como siempre. Para llevarla otra vez en una billetera, abra su trámite con su número y un código; si ya no le llega, vaya a una oficina.',
};
