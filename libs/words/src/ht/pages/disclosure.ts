import type { disclosure as es } from '../../es/pages/disclosure.js';

export const disclosure: typeof es = {
  verdict: {
    valid: 'VALAB',
    'out-of-season': 'ANDEYÒ SEZON',
    suspended: 'SISPANN',
    expired: 'EKSPIRE',
    revoked: 'ANILE',
    replaced: 'RANPLASE',
  },
  means: {
    valid: 'Kredansyèl la valab jodi a.',
    outOfSeason: 'Li pa konte pou kounye a: li andeyò sezon.',
    suspended: (until) =>
      until === undefined ? 'Li pa konte pou kounye a.' : `Li pa konte pou kounye a: sispann jiska ${until}.`,
    expired: (on) => (on === undefined ? 'Li pa konte ankò: tan li fini.' : `Li pa konte ankò: li fini ${on}.`),
    revoked: 'Li pa konte ankò epi li p ap konte ankò.',
    replaced: (by) =>
      by === undefined
        ? 'Li pa konte ankò: yon kredansyèl ki pi nouvo pran plas li.'
        : `Li pa konte ankò: kredansyèl ${by} pran plas li. Verifye sa a.`,
  },
  noReasons: 'Yo montre rezon yo bay moun nan sèlman.',
  demonstration: 'Done demonstrasyon: moun nan, kredansyèl la ak enstitisyon an envante.',
  says: {
    what: 'Kisa l ye',
    kinds: { certificate: 'Sètifika konpetans', recognition: 'Rekonesans sètifika yon lòt peyi' },
    scopes: {
      full: 'Konplè',
      partial: 'Yon pati: sèlman sa ki nan lis la',
      tacit: 'Paske peyi a pa t reponn alè, epi akò a konte l kòm rekonèt',
    },
    mayDo: 'Sa moun nan ka fè',
    whileValid: 'Sa l pèmèt sèlman pandan l valab',
    conditions: 'Ak kondisyon sa a',
    exclusions: 'Sa ki pa ladan l',
    nothing: 'Kredansyèl la pa bay non okenn inite.',
    who: 'Kiyès ki di sa',
    since: 'Depi',
    until: 'Jiska',
    openEnded: 'San dat fen',
    number: 'Nimewo',
    checkedAt: 'Verifye',
    name: 'Non',
    birthDate: 'Dat nesans',
    document: 'Pyès idantite',
    passport: 'paspò',
  },
};
