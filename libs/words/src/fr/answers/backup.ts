import type { backup as es } from '../../es/answers/backup.js';

export const backup: typeof es = {
  title: 'Copie de secours d’une attestation',
  what: 'Écrivez la phrase secrète avec laquelle vous l’avez gardée. Rien ne sort de ce téléphone ou ordinateur.',
  passphrase: 'Phrase secrète',
  open: 'Ouvrir',
  wrong: 'Cette phrase ne l’ouvre pas. Regardez les majuscules et les accents.',
  alt: 'Code QR de l’attestation',
  text: 'Texte du code',
  vc: 'Télécharger l’attestation vérifiable',
  lost: 'Le code se vérifie comme toujours. Pour l’avoir de nouveau dans un portefeuille, ouvrez votre dossier avec son numéro et un code ; si le code ne vous arrive plus, allez à un bureau.',
};
