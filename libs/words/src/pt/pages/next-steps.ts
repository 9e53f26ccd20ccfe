import type { nextSteps as es } from '../../es/pages/next-steps.js';

export const nextSteps: typeof es = {
  nothing: () => 'Você não precisa fazer nada.',
  'submit-draft': () => 'Confira sua solicitação e envie, no escritório onde você começou.',
  'provide-documents': () =>
    'Entregue o que falta nesta página. Se não conseguir, diga isso aqui mesmo: há outro caminho. Um escritório só pode fazer isso por você com um mandato que você assinou.',
  'answer-discrepancy': ({ home }) =>
    `${home} encontrou uma diferença no seu certificado. Explique o que aconteceu, aqui ou no escritório onde você apresentou o processo.`,
  'attend-test': () =>
    'Vá à prova: a data e o lugar estão aqui embaixo. Se não puder ir, peça outra data antes: na primeira vez não precisa dizer por quê.',
  'choose-after-test': () =>
    'Passaram duas provas a que você não foi: diga se quer outra, ou o que mais. Na página ou no escritório.',
  'report-compensation': () =>
    'Faça o que pedem, aqui embaixo, e avise nesta página quando tiver feito. Pode avisar por partes. Um escritório só pode fazer isso por você com um mandato que você assinou.',
  'answer-hearing': () =>
    'Leia as razões, aqui embaixo. Diga o que tem a dizer antes que se decida, aqui ou no escritório que emitiu sua credencial.',
  'answer-fraud-review': () => 'Leia o que perguntam, aqui embaixo, e responda aqui ou no escritório que decidiu.',
  'read-decision': () => 'Leia a decisão, aqui embaixo.',
  'may-appeal': () => 'Leia as razões, aqui embaixo. Se não concorda, você pode recorrer antes que o prazo vença.',
  'may-appeal-or-reapply': () =>
    'Leia aqui embaixo o que falta. Você pode recorrer antes que o prazo vença, ou fazer outra avaliação a partir da data indicada.',
  'may-contest': () => 'Se o alerta está errado, diga: é analisado em poucos dias e não custa nada.',
  'remind-references': () => 'Avise suas referências que receberam um código. Se não responderem, o processo continua.',
  'complete-application': () => 'Complete sua solicitação e envie outra vez, no escritório onde você começou.',
  'choose-appointment': () => 'Escolha uma das datas nesta página, ou por quem tem seu mandato.',
  'attend-evaluation': () => 'Vá à avaliação no dia marcado. Você pode mudar a data uma vez, e outra dizendo o motivo.',
  'carry-credential': () => 'Mostre sua credencial quando pedirem. Você decide a quem e o que mostra.',
  'may-reapply': () => 'Você pode pedir outra avaliação: só do que falta. A data está aqui embaixo.',
  'file-again': () =>
    'Leia por que voltou, aqui embaixo. Quando estiver arrumado, apresente de novo: você não perde nada.',
  'may-reopen': () => 'Se ainda quiser, você pode reabrir aqui ou no escritório onde apresentou.',
};
