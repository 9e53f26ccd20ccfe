import type { newerRules as es } from '../../es/pages/newer-rules.js';

export const newerRules: typeof es = {
  elsewhere: (country) => `${country} mande si ou aksepte nouvo règ nan dosye ou: ou reponn sou paj ${country}.`,
  note: 'Yo mande si ou aksepte nouvo règ nan dosye ou.',
  link: 'Li sa ki chanje, epi reponn',
  title: 'Nouvo règ: èske ou aksepte yo?',
  what: 'Dosye ou swiv règ li te kòmanse ak yo. Gen nouvo règ, epi ak yo gen yon bagay ki ta pi mal pou ou oswa yon delè ki ta fini pi bonè. Yo konte pou ou sèlman si ou di wi.',
  reason: 'Poukisa yo pwopoze sa',
  worse: 'Sa ki ta pi mal pou ou',
  other: 'Lòt bagay ki ta chanje',
  due: (before, after) => `Delè k ap mache kounye a ta fini ${after}, olye ${before}.`,
  becomes: (what, before, after) => `${what}: kounye a, ${before}; apre sa, ${after}.`,
  lapse: (before, after) => `Si pèsonn pa reponn alè: kounye a, ${before}; apre sa, ${after}.`,
  validity: (before, after) => `Sa yo rekonèt ta valab pandan ${String(after)} an olye ${String(before)}.`,
  reopening: (before, after) =>
    `Si l fèmen paske gen papye ki manke, ou ta ka louvri l ankò pandan ${String(after)} mwa olye ${String(before)}.`,
  automatic: {
    on: 'Sa ekivalans lan kouvri nèt ta rekonèt san egzamen; kounye a se moun ki egzamine l.',
    off: 'Sa ekivalans lan kouvri nèt pa ta rekonèt san egzamen ankò: se moun ki ta egzamine l, epi sa ta pran plis tan.',
  },
  seasons: 'Sezon kote l valab apre ane sa yo',
  theSeasons: (many, months) => `${String(many)}, ${months}`,
  noSeasons: 'okenn',
  limits: {
    condition: {
      added: (words) => `Yo ta rekonèt li ak yon kondisyon anplis: ${words}`,
      removed: (words) => `Sa a pa ta yon kondisyon ankò: ${words}`,
    },
    exclusion: {
      added: (words) => `Sa a pa ta ladan l ankò: ${words}`,
      removed: (words) => `Yo pa ta mete sa a deyò ankò: ${words}`,
    },
  },
  lapses: {
    deem_recognised: 'yo rekonèt sètifika ou',
    deem_refused: 'sa konte kòm yo refize, epi ou ka fè apèl',
    escalate: 'dosye a pase bay yon otorite ki pi wo',
  },
  coverages: {
    full: 'sètifika ou kouvri l',
    partial: 'li kouvri yon pati ladan l',
    none: 'li pa kouvri l',
  },
  steps: {
    'hostReview.extension': 'Tan anplis moun k ap egzamine a ka pran',
    'skillsTest.announced': 'Konbyen tan anvan yon tès yo anonse l',
    'skillsTest.heldWithin': 'Nan konbyen tan yon tès fèt apre yo fin bay jou li',
    'silence.complainAfter': 'Konbyen tan pou tann anvan ou pote plent pèsonn pa deside',
    'alert.atMost': 'Konbyen tan yon alèt ka dire',
    'silence.order': 'Konbyen tan otorite ki bay lòd deside a ka bay',
  },
  keeps: 'Si ou di non ou pa pèdi anyen: tout bagay ap kontinye jan l ye, epi pèsonn pa ka repwoche ou sa.',
  no: 'Non, kontinye ak sa ki te la anvan yo',
  yes: 'Wi, mwen aksepte nouvo règ yo',
  said: {
    yes: 'Ou di wi: kounye a dosye ou swiv nouvo règ yo.',
    no: 'Ou di non: dosye ou ap kontinye jan l te ye.',
  },
  empty: 'Chwazi youn nan de repons yo.',
  tooLate: 'Ou pa ka reponn ankò: yo te reponn deja, oswa sa yo te pwopoze a chanje. Dosye ou di kote l ye.',
  none: 'Yo pa mande ou anyen sou nouvo règ kounye a.',
};
