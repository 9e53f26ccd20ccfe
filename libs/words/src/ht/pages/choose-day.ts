import type { chooseDay as es } from '../../es/pages/choose-day.js';

export const chooseDay: typeof es = {
  link: 'Chwazi yon dat',
  elsewhere: ({ home }) => `Ou chwazi dat la sou paj ${home}, ak menm nimewo a.`,
  title: 'Chwazi yon dat pou evalyasyon an',
  what: 'Chwazi sa ki bon pou ou. Ou ka chanje l yon fwa apre, anvan l rive.',
  question: 'Ki dat ou vle?',
  send: 'Chwazi',
  chosen: 'Ou chwazi dat la. Dosye ou di kilè ak ki kote.',
  empty: 'Make yon dat.',
  tooLate: 'Ou pa ka chwazi dat sa a ankò. Dosye ou di kote l ye.',
  none: 'Pa gen dat pou chwazi kounye a.',
};
