import type { backup as es } from '../../es/answers/backup.js';

export const backup: typeof es = {
  title: 'Backup of a credential',
  what: 'Type the secret phrase with which you kept it. Nothing leaves this phone or computer.',
  passphrase: 'Secret phrase',
  open: 'Open',
  wrong: 'That phrase does not open it. Look at capitals and accents.',
  alt: 'QR code of the credential',
  text: 'Text of the code',
  vc: 'Download the verifiable credential',
  lost: 'The code is checked as ever. To have it in a wallet again, open your case with its number and a code; where that does not reach you any more, go to an office.',
};
