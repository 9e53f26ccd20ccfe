import type { preCheck as es } from '../../es/answers/pre-check.js';

export const preCheck: typeof es = {
  free: 'Grátis: ninguém pode cobrar de você por este processo.',
  noAgreement: (home, host) => `Hoje não há um acordo em vigor entre ${home} e ${host}.`,
  noEquivalence: (host) =>
    `Nenhuma equivalência aprovada compara seu certificado com um padrão de ${host}. Você pode pedir mesmo assim: diga com qual quer que se compare, e duas pessoas julgam.`,
  silence: {
    deem_recognised: (host) => `Se ${host} não responder a tempo, seu certificado fica reconhecido.`,
    deem_refused: (host) => `Se ${host} não responder a tempo, entende-se que não reconhece e você pode recorrer.`,
    escalate: (host) => `Se ${host} não responder a tempo, o caso passa a uma autoridade superior e continua.`,
  },
  certificate: 'Cópia do seu certificado',
  identity: (kinds) => `Um documento de identidade, ou nenhum se você não tem: ${kinds}`,
  paperless: (host) =>
    `Perdeu os papéis? Cartas de trabalho ou fotos podem tomar o lugar deles, e ${host} pode fazer com você uma prova do que sabe fazer.`,
  sameCountry: 'No país que emitiu o certificado ele já vale.',
};
