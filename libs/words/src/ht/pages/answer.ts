import type { answer as es } from '../../es/pages/answer.js';

export const answer: typeof es = {
  link: 'Reponn isit',
  title: 'Repons ou',
  credential: 'Fòk yo deside yon bagay sou kredansyèl sa a. Anvan sa, yo mande ou sa ou gen pou di.',
  asked: {
    'answer-hearing': () => 'Otorite a dwe deside sou kredansyèl ou. Anvan sa, li vle tande ou.',
    'answer-fraud-review': ({ host }) =>
      `Otorite ${host} sispèk te gen twonpri nan rekonesans ou. Anvan l deside, li vle tande ou.`,
    'answer-discrepancy': ({ home }) =>
      `${home} jwenn yon diferans nan sètifika ou. Anvan sa konte, li vle ou eksplike l.`,
  },
  reasons: 'Sa yo di',
  noReasons: 'Yo pa ekri plis. Si gen yon bagay ki pa klè, di sa nan repons ou.',
  until: 'Ou ka reponn jiska',
  silent: 'Si ou pa reponn',
  text: 'Sa ou gen pou di',
  textHint: 'Ak pwòp mo ou. Moun k ap deside a ap li l, epi li rete nan dosye a.',
  documents: 'Dokiman ki montre sa, si ou genyen',
  documentsHint: 'PDF oswa foto. Tout ansanm, jiska 10 Mo.',
  documentsElsewhere: 'Si ou gen dokiman, remèt yo nan biwo a: nan peyi sa a, se sèlman sa ou ekri ki ka vwayaje.',
  send: 'Remèt repons mwen',
  once: 'Ou remèt li yon sèl fwa.',
  empty: 'Ekri repons ou.',
  notKept: (name) => `Nou pa t ka kenbe “${name}”. Repons ou poko remèt.`,
  chooseAgain: 'Sa ou te ekri a la toujou. Chwazi dokiman yo ankò.',
  tooLarge: 'Dokiman yo twò lou: tout ansanm, jiska 10 Mo. Anyen pa remèt. Chwazi mwens, oswa foto ki pi piti.',
  tooLate: 'Yo te reponn li deja, oswa delè a pase. Dosye ou di kote l ye.',
  given: 'Repons ou remèt',
  givenNext: 'Kounye a se tou pa otorite a. Lè l deside, n ap di ou sa epi ou li l nan dosye ou.',
  nothing: 'Pèsonn p ap tann yon repons nan men ou kounye a.',
  cannot:
    'Ou pa ka reponn sou paj sa a: ou reponn deja, oswa ou antre ak yon kòd yo te enprime nan yon gichè. Si gen lòt bagay pou di, di yo nan biwo a.',
};
