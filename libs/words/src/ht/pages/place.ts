import type { place as es } from '../../es/pages/place.js';

export const place: typeof es = {
  link: 'Di kote ou ye',
  title: 'Kote ou ye',
  what: 'Si gen yon ijans nan rejyon ou, delè ou yo kanpe. Delè biwo a kanpe tou, jiskaske ijans lan fini: desizyon an ka pran plis tan. Komin nan se pou konte sèlman, epi nou pa janm konte mwens pase 5 moun.',
  free: 'Ou pa oblije di sa. Depi ou di l, ou pa ka retire l. Pèsonn pa mande adrès ou, epi sa pa chanje sa yo deside.',
  label: 'Kote',
  hint: 'Rejyon an oswa, si l nan lis la, komin ou.',
  none: 'Pa di',
  whole: (region) => `${region}, yon lòt komin`,
  send: 'Anrejistre kote a',
  said: 'Li anrejistre.',
  empty: 'Chwazi yon kote nan lis la.',
  tooLate: 'Li te anrejistre konsa deja, oswa ou pa ka di l ankò nan dosye sa a.',
  notHere: 'Nan dosye sa a ou pa bezwen di sa.',
};
