import type { afterTest as es } from '../../es/pages/after-test.js';

export const afterTest: typeof es = {
  link: 'Chwazi kijan pou kontinye',
  elsewhere: ({ host }) => `Ou chwazi sou paj ${host}, ak menm nimewo a.`,
  title: 'Chwazi kijan pou kontinye',
  what: 'Te gen de tès ou pa t ale. Sa pa di anyen sou sa ou konn fè: se ou ki chwazi, epi jiska lè sa a pèsonn pa deside sou pati sa a.',
  question: 'Kijan ou vle kontinye?',
  choices: {
    'test-again': {
      name: 'Mwen vle yon lòt tès.',
      means: 'Yo fikse yon dat epi yo di ou sa anvan.',
      chosen: 'Ou chwazi yon lòt tès. Yo fikse yon dat epi n ap di ou sa.',
    },
    'without-test': {
      name: 'Deside san tès.',
      means: 'Yo deside ak sa ki nan dosye ou, epi ou ka fè apèl.',
      chosen: 'Ou chwazi pou yo deside ak sa ki nan dosye ou. N ap di ou sa lè yo deside.',
    },
  },
  evaluations:
    'De randevou pou evalyasyon ou pase. Sa pa di anyen sou sa ou konn fè: se ou ki chwazi kijan pou kontinye.',
  afterEvaluations: {
    'evaluate-again': {
      name: 'Mwen vle lòt dat.',
      means: 'Biwo a ofri lòt epi n ap di ou sa.',
      chosen: 'Ou mande lòt dat. N ap di ou lè yo ofri yo.',
    },
    close: {
      name: 'Fèmen demann nan.',
      means: 'Ou pa pèdi anyen nan sa ou te montre deja, epi ou ka fè l ankò lè ou vle.',
      chosen: 'Demann nan fèmen. Ou ka fè l ankò lè ou vle.',
    },
  },
  send: 'Chwazi',
  empty: 'Make youn nan de yo.',
  tooLate: 'Chwa a te fèt deja. Dosye ou di kote l ye.',
  none: 'Ou pa gen anyen pou chwazi kounye a.',
};
