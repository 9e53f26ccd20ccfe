import type { match as es } from '../../es/pages/match.js';

export const match: typeof es = {
  note: 'Yon biwo mande ou si yon lòt dosye se pou ou tou.',
  link: 'Li kesyon an epi reponn',
  title: 'Èske dosye sa a se pou ou tou?',
  what: 'Yon biwo louvri yon dosye nan gichè li epi li kwè se pou ou. Se ou ki konnen si ou te la.',
  none: 'Pèsonn pa mande ou anyen kounye a.',
  about: 'Sètifika',
  noCertificate: 'Poko genyen',
  asked: (when) => `Yo mande ou sa depi ${when}`,
  question: 'Èske dosye sa a se pou ou?',
  yes: 'Wi, se pou mwen',
  yesMeans: 'Biwo sa a ap ka louvri tou sa ou te remèt anvan, epi li p ap mande ou li ankò.',
  no: 'Non, se pa pou mwen',
  noMeans: 'Yo pa louvri anyen, epi pèsonn nan biwo a pa ka konfime l nan plas ou.',
  reason: 'Poukisa, si ou vle di sa',
  reasonHint: 'Biwo k ap mande a ap li l.',
  send: 'Reponn',
  once: 'Ou pa ka chanje repons ou. Si ou pa reponn, yon lòt moun nan biwo a ka konfime l apre li wè yon pyès idantite; w ap li sa isit.',
  incomplete: 'Chwazi wi oswa non.',
  tooLate: 'Yo te reponn li deja. Pi ba a nou di kote sa ye.',
  given: {
    yes: 'Ou di wi. Biwo sa a ka louvri kounye a sa ou te remèt anvan.',
    no: 'Ou di non. Yo pa louvri anyen, epi biwo a ap li sa.',
  },
  past: 'Sa ki gen repons deja',
  outcomes: {
    joined: { worker: 'Ou te di wi.', officer: 'Yon lòt moun nan biwo a konfime l apre li wè yon pyès.' },
    declined: 'Ou te di non.',
  },
};
