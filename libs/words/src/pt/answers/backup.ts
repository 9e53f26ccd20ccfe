import type { backup as es } from '../../es/answers/backup.js';

export const backup: typeof es = {
  title: 'Cópia de segurança de uma credencial',
  what: 'Escreva a frase secreta com que guardou. Nada sai deste telefone ou computador.',
  passphrase: 'Frase secreta',
  open: 'Abrir',
  wrong: 'Com essa frase não abre. Confira as maiúsculas e os acentos.',
  alt: 'Código QR da credencial',
  text: 'Texto do código',
  vc: 'Baixar a credencial verificável',
  lost: 'O código se verifica como sempre. Para levar outra vez numa carteira digital, abra seu processo com seu número e um código; se já não chega, vá a um escritório.',
};
