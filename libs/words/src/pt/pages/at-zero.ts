import type { atZero as es } from '../../es/pages/at-zero.js';

export const atZero: typeof es = {
  'draft-deleted': () => 'O rascunho é apagado. Você pode começar outro quando quiser.',
  escalated: () => 'O caso passa a uma autoridade superior e fica marcado como atrasado. Você não perde nada.',
  'closed-without-prejudice': () => 'O processo é encerrado, mas você não perde nada: pode reabrir depois.',
  'skills-test-at-host': ({ host }) =>
    `O processo segue para ${host}, onde você poderá mostrar numa prova o que sabe fazer.`,
  'discrepancy-stands': ({ home }) => `${home} segue sem sua resposta, e a diferença fica anotada.`,
  deem_recognised: () => 'Seu certificado fica reconhecido do mesmo jeito.',
  deem_refused: () => 'Entende-se que não reconhecem, e você pode recorrer.',
  'decided-without-answer': () => 'Decide-se sem sua resposta. Não responder não tira sua credencial.',
  'goes-on-without-references': () => 'Sua solicitação continua sem as referências. Você não perde nada.',
  'appointments-offered-again': () => 'Oferecem outras datas a você, mais uma vez.',
  'asked-how-to-go-on': () => 'Perguntam como você quer continuar: com outras datas, ou encerrando a solicitação.',
  'application-closed': () => 'A solicitação é encerrada, mas você não perde nada: pode pedir de novo.',
  'stays-partial': () => 'Fica o que já foi reconhecido, e você pode recorrer.',
  'review-goes-on': () => 'A análise continua com o que houver.',
  'recognition-stands': () => 'Seu reconhecimento continua valendo.',
  'refusal-final': () => 'A decisão fica definitiva e já não se pode recorrer.',
};
