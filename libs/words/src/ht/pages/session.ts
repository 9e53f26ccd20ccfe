import type { session as es } from '../../es/pages/session.js';

export const session: typeof es = {
  link: 'Kote dosye mwen louvri',
  title: 'Kote dosye mwen louvri',
  what: 'Chak fwa yon moun louvri paj sa a ak yon kòd, nan trant dènye jou yo. Si se pa t ou, fèmen l epi mande yon nouvo kòd.',
  devices: {
    'android-phone': 'Yon telefòn Android',
    'android-tablet': 'Yon tablèt Android',
    iphone: 'Yon iPhone',
    ipad: 'Yon iPad',
    'simple-phone': 'Yon ti telefòn senp',
    windows: 'Yon òdinatè ak Windows',
    mac: 'Yon òdinatè Mac',
    linux: 'Yon òdinatè ak Linux',
    other: 'Yon aparèy nou pa rekonèt',
  },
  number: 'Dosye',
  past: 'Sa ki fèmen deja',
  own: 'Se paj sa a.',
  opened: (when) => `Louvri ${when}`,
  used: (when) => `Li louvri. Dènye fwa li sèvi: anviwon ${when}`,
  ended: (when) => `Fèmen depi ${when}`,
  end: 'Fèmen',
  endAll: 'Fèmen tout',
  endAllHint: 'Sa a tou. Pou wè dosye ou ankò, w ap bezwen yon nouvo kòd.',
  endedNow: 'Li fèmen. Li pa montre anyen ankò.',
  coarse: 'Nou note dènye fwa li sèvi chak dis minit. Nou pa kenbe ki kote yo te louvri l.',
};
