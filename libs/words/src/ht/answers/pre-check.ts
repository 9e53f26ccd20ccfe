import type { preCheck as es } from '../../es/answers/pre-check.js';

export const preCheck: typeof es = {
  free: 'Gratis: pèsonn pa gen dwa fè ou peye pou sèvis sa a.',
  noAgreement: (home, host) => `Jodi a pa gen akò an vigè ant ${home} ak ${host}.`,
  noEquivalence: (host) =>
    `Okenn ekivalans apwouve pa konpare sètifika ou ak yon nòm ${host}. Ou ka mande kanmenm: di ak kilès pou yo konpare l, epi de moun ap jije l.`,
  silence: {
    deem_recognised: (host) => `Si ${host} pa reponn alè, sètifika ou konte kòm rekonèt.`,
    deem_refused: (host) => `Si ${host} pa reponn alè, sa konte kòm yo refize epi ou ka fè apèl.`,
    escalate: (host) => `Si ${host} pa reponn alè, dosye a pase bay yon otorite ki pi wo epi l kontinye.`,
  },
  certificate: 'Yon kopi sètifika ou',
  identity: (kinds) => `Yon pyès idantite, oswa okenn si ou pa genyen: ${kinds}`,
  paperless: (host) =>
    `Ou pèdi papye ou yo? Lèt travay oswa foto ka pran plas yo, epi ${host} ka ba ou yon tès sou sa ou konn fè.`,
  sameCountry: 'Nan peyi ki te bay li a, sètifika a konte deja.',
};
