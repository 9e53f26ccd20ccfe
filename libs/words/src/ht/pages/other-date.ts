import type { otherDate as es } from '../../es/pages/other-date.js';

export const otherDate: typeof es = {
  link: 'Mande yon lòt dat',
  elsewhere: ({ host }) => `Ou mande yon lòt dat sou paj ${host}, ak menm nimewo a.`,
  title: 'Mande yon lòt dat pou tès la',
  what: 'Si ou pa ka vini, di sa anvan lè a. Sa pa konte kont ou: yo ba ou yon lòt dat epi yo di ou sa.',
  reasons: 'Poukisa ou pa ka vini',
  reasonsIfYouLike: 'Poukisa ou pa ka vini, si ou vle di sa',
  firstTime: 'Se premye fwa a: ou pa bezwen di poukisa.',
  secondTime: 'Ou te chanje dat la yon fwa. Fwa sa a di poukisa; apre sa li pa ka chanje ankò.',
  send: 'Mande yon lòt dat',
  asked:
    'Ou mande yon lòt dat. Moun k ap egzamine dosye ou fikse yon nouvo epi n ap di ou sa. Ou pa bezwen ale nan ansyen an.',
  empty: 'Di poukisa ou pa ka vini: ou te chanje dat la yon fwa deja.',
  tooLate: 'Dat sa a pa ka chanje isit ankò: lè a pase, oswa yo te chanje l deja. Dosye ou di kote l ye.',
  none: 'Pa gen tès kounye a ou ka chanje dat li.',
};
