import type { ask as es } from '../../es/pages/ask.js';

export const ask: typeof es = {
  title: 'Wè kote dosye mwen ye',
  number: 'Nimewo dosye',
  numberHint: 'Li sou resi ou. Pa egzanp:',
  code: 'Kòd',
  codeHint: 'Chif yo te ba ou lè ou te depoze dosye a, oswa yo te voye ba ou pa mesaj.',
  show: 'Wè dosye mwen',
  newCode: 'Mwen pa gen kòd, li pa bon ankò, oswa yo fè m tann: mande yon nouvo',
  sessionOver: 'Pou sekirite ou, nou fèmen paj ou apre yon moman. Ekri nimewo ou ankò ak yon nouvo kòd.',
  left: 'Ou soti nan dosye ou. Sou telefòn sa a pèsonn pa ka wè l san yon kòd.',
  leftHere:
    'Ou soti nan dosye ou sou telefòn sa a. Nou pa t ka fèmen l toupatou; l ap fèmen poukont li nan mwens pase yon demi èdtan.',
};
