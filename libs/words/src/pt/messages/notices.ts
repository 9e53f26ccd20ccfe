import type { notices as es } from '../../es/messages/notices.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const notices: typeof es = {
  received: (caseId) => `Recebemos o seu pedido ${caseId}. Por enquanto não precisa fazer nada.`,
  'answer-returned': (caseId) =>
    `No seu processo ${caseId} não foi possível receber algo que você enviou ao outro país. A página diz por quê e o que você pode fazer.`,
  'submission-returned': (caseId) =>
    `O seu pedido ${caseId} voltou: o país de origem não pôde recebê-lo como foi apresentado. A página diz por quê; você pode apresentá-lo de novo.`,
  acknowledged: (caseId) => `O seu pedido ${caseId} está completo. Agora é verificado com quem emitiu o documento.`,
  'documents-requested': (caseId) =>
    `Falta um documento no seu pedido ${caseId}. A página diz qual, por quê e até quando.`,
  'discrepancy-reported': (caseId) =>
    `Há uma diferença no seu pedido ${caseId}. Pode explicá-la; a página diz até quando.`,
  'authenticity-settled': (caseId) =>
    `Terminou a verificação do seu pedido ${caseId}. O processo passa para o outro país.`,
  'under-review': (caseId) => `O seu pedido ${caseId} já está em análise. A página diz até quando.`,
  'review-extended': (caseId) =>
    `A análise do seu pedido ${caseId} vai levar mais dias. A página diz quantos e por quê.`,
  'test-scheduled': (caseId) => `Há uma data para uma prova no seu pedido ${caseId}. A página diz quando e onde.`,
  'test-choice-open': (caseId) =>
    `Você não pôde ir a duas provas do seu pedido ${caseId}. Você escolhe como continua: a página diz o que pode escolher.`,
  'test-called-off': (caseId) =>
    `A prova do seu pedido ${caseId} já não é necessária: quem emitiu o seu certificado o confirmou. Você não precisa ir.`,
  'compensation-imposed': (caseId) =>
    `No seu pedido ${caseId} pode completar o que falta. A página diz o quê, como e até quando.`,
  'compensation-ended': (caseId) =>
    `Terminou o prazo no seu pedido ${caseId}: agora se analisa o que fez. Não precisa fazer nada.`,
  'fraud-review-opened': (caseId) =>
    `Há uma pergunta sobre o seu reconhecimento ${caseId}. Pode responder; a página diz até quando.`,
  'recognition-upheld': (caseId) => `O seu reconhecimento ${caseId} continua valendo. Não precisa fazer nada.`,
  'silence-left': (caseId) =>
    `O prazo do seu pedido ${caseId} passou sem que tudo fosse decidido. O que foi reconhecido vale desde hoje; a página diz o que falta e por quê.`,
  recognised: (caseId) => `Há uma decisão favorável no seu pedido ${caseId}. Leia na página.`,
  'partially-recognised': (caseId) =>
    `Há uma decisão no seu pedido ${caseId}. A página diz as razões, a lei, e até quando e a quem recorrer.`,
  refused: (caseId) =>
    `Há uma decisão no seu pedido ${caseId}. A página diz as razões, a lei, e até quando e a quem recorrer.`,
  reminder: (caseId) => `Lembrete: no seu pedido ${caseId} ainda há algo que pode fazer. A página diz até quando.`,
  'application-returned': (caseId) => `Falta algo na sua solicitação ${caseId}. A página diz o quê e até quando.`,
  'application-admitted': (caseId) =>
    `A sua solicitação ${caseId} foi admitida. Em breve vai receber datas para a avaliação.`,
  'appointments-offered': (caseId) =>
    `Há datas para a avaliação do seu pedido ${caseId}. Escolha uma na página: ela diz até quando.`,
  'appointment-set': (caseId) => `A data da avaliação do pedido ${caseId} está confirmada. A página diz quando e onde.`,
  'appointment-moved': (caseId) => `A data da avaliação do seu pedido ${caseId} mudou. Vai receber outras datas.`,
  'evaluation-choice-open': (caseId) =>
    `Dois agendamentos do seu pedido ${caseId} passaram. Na página, ou por quem tem o seu mandato, você escolhe se quer outras datas; se não disser nada, o pedido é encerrado e pode ser feito de novo.`,
  'appointment-missed': (caseId) =>
    `A data da avaliação do seu pedido ${caseId} já passou. Vai receber outras datas, mais uma vez.`,
  'certificate-issued': (caseId) => `Há uma decisão favorável no seu pedido ${caseId}. Leia na página.`,
  'not-yet-competent': (caseId) =>
    `Terminou a avaliação do seu pedido ${caseId}. A página diz o que falta, até quando pode recorrer e a partir de quando pode voltar.`,
  'closed-without-prejudice': (caseId) =>
    `O seu pedido ${caseId} foi encerrado sem prejuízo. Pode reabri-lo; a página diz até quando.`,
  'draft-deleted': (caseId) =>
    `O rascunho ${caseId} foi apagado porque o prazo terminou. Pode começar outro quando quiser.`,
  withdrawn: (caseId) => `O seu pedido ${caseId} foi retirado, como pediu. Pode começar outro quando quiser.`,
  'complaint-received': (caseId) =>
    `Recebemos a sua queixa de que ninguém decide, com o número ${caseId}. A página diz até quando se responde.`,
  'decision-ordered': (caseId) =>
    `A sua queixa ${caseId} foi atendida: ordenou-se que se decida. A página diz até quando.`,
  'complaint-answered': (caseId) =>
    `O passo devido já foi dado ou já não cabe: a sua queixa ${caseId} foi encerrada. Leia a página do seu processo.`,
  'appeal-received': (caseId) =>
    `Recebemos o seu recurso, com o número ${caseId}. Outra pessoa decide. A página diz até quando.`,
  'ruling-upheld': (caseId) => `Há uma resposta ao seu recurso ${caseId}. Leia na página: diz as razões.`,
  'ruling-overturned': (caseId) => `Há uma resposta favorável ao seu recurso ${caseId}. Leia na página.`,
  'ruling-remitted': (caseId) =>
    `Com o seu recurso ${caseId}, outras pessoas vão decidir de novo. A página diz o que vem depois.`,
  'correction-received': (caseId) =>
    `Recebemos o seu pedido de corrigir um dado, com o número ${caseId}. A página diz até quando se responde.`,
  'correction-accepted': (caseId) => `O dado que pediu em ${caseId} foi corrigido. O outro país já sabe.`,
  'correction-refused': (caseId) =>
    `Há uma resposta ao seu pedido ${caseId}. A página diz as razões, a lei, e até quando e a quem recorrer.`,
  'deletion-received': (caseId) =>
    `Recebemos o seu pedido de apagar os seus dados, com o número ${caseId}. Se não foi você, anule-o na página.`,
  'deletion-accepted': (caseId) =>
    `O seu pedido ${caseId} foi aceite: os seus dados já estão bloqueados. A página diz em que dia são apagados.`,
  'deletion-refused': (caseId) =>
    `Há uma resposta ao seu pedido ${caseId}. Leia na página: diz que lei conserva os seus dados, até quando e o que pode fazer.`,
  'credential-issued': (caseId) =>
    `A sua credencial ${caseId} está pronta: imprima ou guarde no telefone a partir da página.`,
  'credential-suspended': (caseId) =>
    `Há um aviso importante sobre a sua credencial ${caseId}. Leia na página: diz até quando e o que pode fazer.`,
  'credential-reinstated': (caseId) => `A sua credencial ${caseId} vale de novo.`,
  'credential-revoked': (caseId) =>
    `Há um aviso importante sobre a sua credencial ${caseId}. A página diz as razões, a lei, e até quando e a quem recorrer.`,
  'credential-expired': (caseId) => `A sua credencial ${caseId} venceu. A página diz o que pode fazer.`,
  'season-nears': (caseId) =>
    `Em breve a sua credencial ${caseId} deixará de valer o ano todo e valerá só nos meses da sua temporada. É a mesma: não precisa fazer nada. A página diz a partir de quando.`,
  'season-ended': (caseId) =>
    `Terminou a temporada da sua credencial ${caseId}. Não precisa fazer nada: ela vale de novo na próxima. A página diz a partir de quando.`,
  'season-begun': (caseId) =>
    `Começou a temporada da sua credencial ${caseId}: ela vale de novo. A página diz até quando.`,
  'certificate-changed': (caseId) =>
    `O país que emitiu o seu certificado fez uma mudança nele. Antes de decidir sobre a sua credencial ${caseId} queremos ouvir você: a página diz até quando.`,
  'hearing-opened': (caseId) =>
    `Há uma pergunta sobre a sua credencial ${caseId}. Antes de decidir queremos ouvir você: a página diz as razões e até quando pode responder.`,
  'copy-ended': (caseId) =>
    `Num balcão foi anulada uma cópia da sua credencial ${caseId}: disseram que se perdeu. Se não foi você, tire outra cópia na página; a credencial vale.`,
  'credential-kept': (caseId) => `Ouvimos você e a sua credencial ${caseId} continua valendo. Não precisa fazer nada.`,
  'hearing-closed': (caseId) =>
    `O seu certificado vale de novo no país que o emitiu. Já não há nada a decidir sobre a sua credencial ${caseId}.`,
  'credential-alerted': (caseId) =>
    `Há um aviso importante em ${caseId}. Leia na página: diz como contestar. Não custa nada.`,
  'match-asked': (caseId) =>
    `Um escritório tem uma pergunta para você sobre seu processo ${caseId}. Leia e responda na página; não dê seu código a ninguém.`,
  'migration-asked': (caseId) =>
    `Perguntam se aceita regras novas no processo ${caseId}: algo piora. Sem o seu sim nada muda. Veja a página.`,
  'case-migrated': (caseId) =>
    `O seu processo ${caseId} segue agora regras mais novas. A página diz o que mudou e porquê.`,
  'mandate-recorded': (caseId) =>
    `Um escritório anotou que você assinou uma autorização para alguém agir no seu processo ${caseId}. Se não foi você, encerre-a na página.`,
  'alert-kept': (caseId) =>
    `${caseId} foi revisto e o aviso continua. A página diz as razões, a lei, e até quando e a quem recorrer.`,
  'alert-closed': (caseId) => `O aviso ${caseId} foi retirado. Tudo vale como antes.`,
  'legal-aid-answered': (caseId) =>
    `Há novidades da ajuda jurídica que você pediu no seu processo ${caseId}. A página diz quem respondeu e o que vem depois.`,
  'data-breached': (caseId) =>
    `Houve um problema com os dados do seu processo ${caseId}. A página diz o que aconteceu, com quais dados e o que você pode fazer.`,
  protection: (caseId) => `Recebemos a sua solicitação ${caseId}. Uma pessoa vai entrar em contato para ajudar.`,
};
