import type { expectedTime as es } from '../../es/answers/expected-time.js';

export const expectedTime: typeof es = {
  automatic: 'Kou peyi orijin nan konfime sètifika a, rekonesans lan otomatik.',
  today: (days, cases, limits) =>
    `Jodi a sa pran ${days} jou depi dosye a rive nan peyi k ap resevwa a (medyàn ${cases} dosye). Maksimòm legal: ${limits}.`,
  atMost: (limits) => `Poko gen ase dosye pou di konbyen tan sa pran. Maksimòm legal: ${limits}.`,
  days: ({ days, unit }) => `${days} jou ${unit === 'business-days' ? 'travay' : 'kalandriye'}`,
  step: {
    submitted: 'di yo resevwa l',
    'home-verification': 'verifikasyon nan peyi orijin nan',
    'host-review': 'egzamen nan peyi k ap resevwa a',
  },
};
