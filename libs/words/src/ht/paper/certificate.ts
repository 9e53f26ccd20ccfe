import type { certificate as es } from '../../es/paper/certificate.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const certificate: typeof es = {
  // ICU has no Haitian Creole.
  title: {
    certificate: 'Sètifika konpetans pwofesyonèl',
    recognition: 'Rekonesans konpetans pwofesyonèl',
    partialRecognition: 'Rekonesans pasyèl konpetans pwofesyonèl',
  },
  intro: 'Nou sètifye ke',
  claim: {
    certificate: 'montre, nan yon evalyasyon, konpetans li selon nòm sa a',
    recognition: (country) => `gen konpetans li rekonèt (${country}) selon nòm sa a`,
    partialRecognition: (country) => `gen konpetans li rekonèt (${country}) nan inite ki make anba a, selon nòm sa a`,
  },
  holder: { born: 'Dat nesans', document: 'Pyès idantite' },
  standard: { code: 'Kòd', edition: 'Edisyon', level: 'Nivo', occupation: 'Metye (CIUO-08)' },
  units: {
    heading: 'Inite konpetans',
    code: 'Kòd',
    unit: 'Inite',
    verdict: 'Desizyon',
    verdicts: { competent: 'Konpetan', recognised: 'Rekonèt', 'not-recognised': 'Pa rekonèt' },
  },
  conditions: 'Kondisyon ak eksklizyon',
  facts: {
    evaluatedBy: 'Evalye pa',
    certifiedBy: 'Sètifye pa',
    evaluatedOn: 'Evalyasyon',
    basis: 'Nòm peyi orijin',
    issuedOn: 'Emisyon',
    validUntil: 'Valab jiska',
    noEnd: 'San dat fen',
    agreement: 'Akò',
    equivalences: 'Ekivalans',
    caseId: 'Dosye',
    version: (version) => `vèsyon ${String(version)}`,
  },
  check: {
    heading: 'Kijan pou verifye l',
    online: (page) => `Ak entènèt: ${page}, ak nimewo dokiman sa a ak nimewo pyès idantite a.`,
    offline: 'San entènèt: eskane kòd QR la ak verifikatè Puente a, ki mache san koneksyon.',
    signed: 'Fichye PDF la siyen elektwonikman; se kòd QR la ki pwouve papye a, se pa jan li parèt.',
    issuedBy: 'Se otorite sa a ki bay li',
    qr: 'Kòd QR ki gen dokiman siyen an; verifikatè Puente a ka li l.',
  },
  number: 'Dokiman nimewo',
  mark: 'Puente: yon pon ki gen de ak',
  free: 'Sèvis sa a gratis. Pèsonn pa gen dwa fè ou peye pou li.',
  tacit: {
    title: 'Rekonèt paske administrasyon an pa t reponn',
    text: 'Otorite a pa t reponn alè, epi akò a deside nan ka sa a. Li gen menm valè, epi yo ka revize l sèlman si te gen fwod.',
  },
  demonstration: { title: 'Demonstrasyon', text: 'Moun ak done envante: pa pwouve anyen.' },
  status: {
    short: { expired: 'Ekspire', suspended: 'Sispann', revoked: 'Anile', replaced: 'Ranplase' },
    expired: (date) => `Ekspire depi ${date}`,
    suspended: (until) => (until === undefined ? 'Sispann' : `Sispann jiska ${until}`),
    revoked: (date) => `Anile ${date}`,
    replaced: (date) => `Ranplase ${date}`,
    lapsed: 'Li pa valab ankò. Li montre sa ki te sètifye lè sa a, se pa sa ki vo jodi a.',
    paused: 'Pandan li sispann, dokiman sa a pa pwouve konpetans lan.',
    ended: 'Dokiman sa a pa pwouve konpetans lan ankò.',
    otherCopy: 'Yon lòt kopi pran plas li. Mande mèt li pou kopi ki valab la.',
  },
  page: (page, of) => `Paj ${String(page)} sou ${String(of)}`,
};
