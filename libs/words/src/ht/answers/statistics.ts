import type { statistics as es } from '../../es/answers/statistics.js';

export const statistics: typeof es = {
  note: 'Sa nou ta di sou mwens pase 5 moun pa parèt: nou mete l ansanm ak lòt, oswa li pa nan okenn chif ni okenn total.',
  notProof:
    'Chak gwoup kont rès la, ak yon entèval 99 %. Yon diferans montre ki kote pou gade; li pa pwouve okenn kòz.',
  columns: {
    year: 'ane',
    corridor: 'wout',
    stage: 'etap',
    sex: 'sèks',
    isco08: 'CIUO-08',
    occupation: 'metye',
    nationality: 'nasyonalite',
    municipality: 'komin',
    office: 'biwo fwontyè',
    cases: 'dosye',
    median: 'medyàn jou',
    from: 'soti',
    until: 'rive',
  },
  withheld: 'mwens pase 5',
};
