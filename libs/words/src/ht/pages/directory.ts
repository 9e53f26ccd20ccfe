import type { directory as es } from '../../es/pages/directory.js';

export const directory: typeof es = {
  title: 'Kiyès ki ka sètifye ak rekonèt?',
  what: 'Se otorite sa yo sèlman ki ka di, sou non peyi yo, yon moun konn yon metye. Si sa ki siyen papye ou a pa isit, li pa konte konsa, menm si l sanble sa.',
  link: 'Wè kiyès ki ka sètifye ak rekonèt',
  search: 'Kiyès ki ka bay sètifika sa a?',
  code: 'Kòd nòm nan',
  codeHint: 'Li sou sètifika a. Pa egzanp: EC0586.01',
  find: 'Wè kiyès ki ka',
  found: (code) => `Kiyès ki ka bay li: ${code}`,
  notFound: (code) => `Okenn peyi pa gen yon nòm ki gen kòd “${code}”.`,
  notFoundNext: 'Konpare l ak sètifika a, lèt pa lèt. Si l pa parèt toujou, pa fè l konfyans.',
  may: { certificate: 'sètifye l', recognition: 'rekonèt sa yon lòt peyi bay' },
  mayNobody: 'Pèsonn pa ka bay li.',
  evaluators: (count, one) => (one ? 'Yon òganis evalye jodi a.' : `${count} òganis evalye jodi a.`),
  issues: {
    certificate: (count) => `Sètifye: ${count} nòm`,
    recognition: (count) => `Rekonèt sètifika lòt peyi: ${count} nòm`,
  },
  also: 'Yo pa bay anyen, men yo patisipe',
  desks: {
    intake: 'resevwa demann',
    verification: 'konfime yon sètifika otantik',
    review: 'egzamine epi deside',
    certification: 'sètifye',
    appeals: 'deside apèl',
    protection: 'pwoteje moun ki poko gen 18 an',
    governance: 'apwouve ekivalans',
  },
  demonstration: 'Done demonstrasyon: yon pati nan otorite yo, nòm yo ak akò yo envante.',
  genuine: 'Kijan pou konnen si l otantik',
  signs: [
    {
      sign: 'Yon vrè mesaj pa mande anyen.',
      why: 'Ni lajan, ni kòd ou, ni foto pyès ou. Li sèlman avèti ou epi voye ou sou paj sa a.',
    },
    {
      sign: 'Pèsonn pa fè ou peye.',
      why: 'Ni pou yon randevou, ni pou ale pi vit. Moun ki fè ou peye se pa yon otorite ki nan lis sa a.',
    },
    {
      sign: 'Yon kredansyèl, se verifye yo verifye l; gade l pa ase.',
      why: 'Yo ka kopye papye; yo pa ka kopye siyati ki nan kòd QR la. Lè ou verifye l ou wè kiyès ki bay li: fòk se yon otorite ki nan lis sa a, epi pou nòm sa a.',
    },
    {
      sign: 'Ant peyi yo, tout bagay siyen.',
      why: 'Sa yon peyi di yon lòt gen siyati l, dat la ak lè a. Si siyati a se pa pa l, yo pa resevwa l.',
    },
  ],
  keys: 'Anprent kle yo, pou moun ki konn afè siyati',
  keysWhat: 'Ak kle sa yo chak peyi siyen. Yon kle yo retire rete isit: sa l te siyen ant dat li yo ka verifye.',
  signsSince: (day) => `siyen depi ${day}`,
  signed: (from, until) => `te siyen soti ${from} rive ${until}`,
  taken: (day) => `lòt moun te ka genyen l depi ${day}: mande otorite ki te bay la`,
  published: 'pibliye isit',
  noKeys: 'Li poko siyen kredansyèl.',
};
