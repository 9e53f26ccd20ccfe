import type { backup as es } from '../../es/answers/backup.js';

export const backup: typeof es = {
  title: 'Kopi sekirite yon kredansyèl',
  what: 'Ekri fraz sekrè ou te sèvi pou sere l la. Anyen pa soti nan telefòn oswa òdinatè sa a.',
  passphrase: 'Fraz sekrè',
  open: 'Louvri',
  wrong: 'Fraz sa a pa louvri l. Gade majiskil ak aksan yo.',
  alt: 'Kòd QR kredansyèl la',
  text: 'Tèks kòd la',
  vc: 'Telechaje kredansyèl verifyab la',
  lost: 'Kòd la verifye menm jan ak anvan. Pou ou gen l nan yon pòtfèy ankò, louvri dosye ou ak nimewo l ak yon kòd; si kòd la pa rive jwenn ou ankò, ale nan yon biwo.',
};
