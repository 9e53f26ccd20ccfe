import type { atZero as es } from '../../es/pages/at-zero.js';

export const atZero: typeof es = {
  'draft-deleted': () => 'Bouyon an efase. Ou ka kòmanse yon lòt lè ou vle.',
  escalated: () => 'Dosye a pase bay yon otorite ki pi wo epi li make an reta. Ou pa pèdi anyen.',
  'closed-without-prejudice': () => 'Dosye a fèmen, men ou pa pèdi anyen: ou ka louvri l ankò pita.',
  'skills-test-at-host': ({ host }) => `Dosye ou ap kontinye pou ${host}, kote ou ka montre nan yon tès sa ou konn fè.`,
  'discrepancy-stands': ({ home }) => `${home} kontinye san repons ou, epi diferans lan rete make.`,
  deem_recognised: () => 'Yo rekonèt sètifika ou kanmenm.',
  deem_refused: () => 'Sa konte kòm yo pa rekonèt li, epi ou ka fè apèl.',
  'decided-without-answer': () => 'Yo deside san repons ou. Si ou pa reponn, sa pa retire kredansyèl ou.',
  'goes-on-without-references': () => 'Demann ou ap kontinye san referans yo. Ou pa pèdi anyen.',
  'appointments-offered-again': () => 'Yo ofri ou lòt dat, yon fwa ankò.',
  'asked-how-to-go-on': () => 'Yo mande ou kijan ou vle kontinye: ak lòt dat, oswa fèmen demann nan.',
  'application-closed': () => 'Demann nan fèmen, men ou pa pèdi anyen: ou ka fè l ankò.',
  'stays-partial': () => 'Sa yo rekonèt deja rete, epi ou ka fè apèl.',
  'review-goes-on': () => 'Egzamen an kontinye ak sa ki genyen.',
  'recognition-stands': () => 'Rekonesans ou rete valab.',
  'refusal-final': () => 'Desizyon an vin definitif epi ou pa ka fè apèl ankò.',
};
