import type { correction as es } from '../../es/pages/correction.js';

export const correction: typeof es = {
  link: 'Korije enfòmasyon mwen yo',
  title: 'Korije enfòmasyon ou yo',
  what: 'Si gen yon bagay sou ou ki mal ekri, mande pou yo korije l. Sa pa koute anyen epi dosye ou pa kanpe. Si yo aksepte l, y ap korije l isit ak nan lòt peyi a.',
  onlyWrong: 'Ekri sèlman nan sa ki pa bon, jan l dwe ye. Sa ou kite vid rete jan l ye.',
  fields: {
    givenNames: 'Prenon',
    surname: 'Premye siyati',
    secondSurname: 'Dezyèm siyati',
    birthDate: 'Dat nesans',
    sex: 'Sèks',
    words: 'Poukisa l pa bon',
  },
  hints: {
    givenNames: 'Tout prenon yo, jan yo dwe ye.',
    surname: 'Si youn nan de yo pa bon, ekri tou de.',
    secondSurname: 'Si ou pa genyen, kite l vid.',
    birthDate: 'Sèlman si l pa bon.',
    sex: 'Jan ou di l.',
    words: 'Ak pwòp mo ou. Moun k ap reponn ou a ap li l.',
  },
  asItIs: 'Li bon jan l ye',
  sexes: { F: 'Fanm', M: 'Gason', X: 'X', 'not-stated': 'Mwen pa vle di l' },
  send: 'Mande koreksyon an',
  done: 'Ou mande koreksyon an',
  next: 'Kounye a se tou pa otorite a. Si l di non, li di ou poukisa epi ou ka fè apèl. Toutotan l poko reponn, ou ka retire l:',
  empty: {
    values: 'Ekri yon bagay omwen, jan l dwe ye.',
    words: 'Ekri poukisa l pa bon.',
  },
  notKept: (name) => `Nou pa t ka kenbe “${name}”. Koreksyon an poko mande.`,
  notTaken: 'Koreksyon an pa t mande.',
  others:
    'Pou korije nasyonalite ou, dokiman idantite ou, telefòn ou oswa imel ou, oswa nimewo sètifika ou, ale nan yon biwo ak dokiman an.',
};
