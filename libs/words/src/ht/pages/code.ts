import type { code as es } from '../../es/pages/code.js';

export const code: typeof es = {
  title: 'Mande yon nouvo kòd',
  what: 'Nou voye kòd la sou telefòn oswa imèl ou te bay lè ou te depoze dosye a. Li sèvi yon sèl fwa, pandan dis minit. Toutotan lòt moun ap eseye nimewo ou, kòd la pi long epi li louvri san tann.',
  send: 'Voye yon kòd ban mwen',
  sentTitle: 'Gade mesaj ou yo',
  sent: 'Si nimewo dosye sa a egziste, kòd la nan wout pou kontak ou te bay la.',
  notArrived:
    'Si l pa rive nan senk minit, mande yon lòt. Si ou chanje telefòn, ale nan biwo kote ou te depoze dosye a.',
  haveCode: 'Mwen gen kòd la',
  again: 'Mande yon lòt kòd',
};
