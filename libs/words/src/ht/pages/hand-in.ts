import type { handIn as es } from '../../es/pages/hand-in.js';

export const handIn: typeof es = {
  link: 'Remèt oswa di sa ou fè isit',
  reportLink: 'Di mwen fè l',
  title: 'Remèt oswa di sa ou fè',
  given: {
    documents: 'Dokiman ou yo remèt',
    cannot: 'Ou di ou pa ka jwenn li',
    report: 'Sa ou fè a note',
  },
  givenNext: {
    documents:
      'Kounye a se tou pa otorite a: l ap kontinye dosye ou. Lè l deside, n ap di ou sa epi ou li l nan dosye ou.',
    cannot:
      'Dosye ou ap kontinye ak sa ki genyen: papye ki manke se pa yon rezon pou refize ou. Kounye a se tou pa otorite a, epi dosye ou di kote l ye.',
    report:
      'Si ou di tout sa ou te gen pou fè, otorite a ap egzamine l epi n ap di ou lè l deside. Si rete yon pati, di sa lè ou fin fè l: dosye ou di jiska kilè.',
  },
  documents: 'Remèt sa yo mande',
  reasons: 'Poukisa yo mande l',
  until: 'Ou ka fè l jiska',
  silent: 'Si ou pa fè anyen',
  documentHint: 'PDF oswa foto. Tout ansanm, jiska 10 Mo.',
  all: 'Remèt tout bagay yon sèl kou: si gen yon bagay ki manke, anyen pa remèt.',
  send: 'Remèt',
  cannot: 'Mwen pa ka jwenn li',
  cannotWhat:
    'Si ou pèdi youn nan yo oswa ou pa ka jwenn li, di sa: gen yon lòt chemen, epi se pa yon rezon pou refize ou anyen. Apre sa, ou pa ka remèt isit ankò sa yo mande kounye a.',
  reason: 'Poukisa ou pa ka',
  reasonHint: 'Ak pwòp mo ou. Yon fraz ase.',
  sendCannot: 'Di mwen pa ka',
  report: 'Di sa ou fè',
  reportWhat: 'Ekri sèlman kote ou fè l. Ou ka di rès la pita.',
  done: 'sa ou fè, ki kote ak kilè',
  doneHint: 'Ak pwòp mo ou. Moun k ap deside a ap li l, epi li rete nan dosye a.',
  papers: 'Dokiman ki montre sa, si ou genyen',
  sendReport: 'Voye sa mwen fè',
  missing: (document) => `Chwazi yon fichye: ${document}.`,
  noReason: 'Ekri poukisa ou pa ka jwenn li.',
  noReport: 'Ekri sa ou fè, pou yon pati omwen.',
  notKept: (name) => `Nou pa t ka kenbe “${name}”. Anyen poko remèt.`,
  chooseAgain: 'Sa ou te ekri a la toujou. Chwazi dokiman yo ankò.',
  tooLarge: 'Dokiman yo twò lou: tout ansanm, jiska 10 Mo. Anyen pa remèt. Chwazi foto ki pi piti.',
  tooLate: 'Li pa t remèt: li te fèt deja, oswa delè a pase. Dosye ou di kote l ye.',
  nothing: 'Pa gen anyen pou remèt ni pou di kounye a.',
  notHere:
    'Ak kòd ou te antre a, sa pa ka fèt isit: mande yon kòd ki rive sou telefòn ou. Yon biwo ka fè l pou ou sèlman ak yon manda ou te siyen.',
};
