import type { problems as es } from '../../es/answers/problems.js';

export const problems: typeof es = {
  INVALID_REQUEST: 'O pedido tem dados que não podem ser aceitos.',
  MALFORMED_REQUEST: 'Não é possível ler o pedido.',
  IDEMPOTENCY_KEY_MISSING: 'Falta o cabeçalho Idempotency-Key.',
  FILE_EMPTY: 'O arquivo está vazio.',
  FILE_MISSING: 'Falta o arquivo.',
  NOT_SIGNED_IN: 'É preciso se identificar.',
  CODE_NOT_ACCEPTED: 'O número e o código não abrem nenhum processo. Peça outro código.',
  REFERENCE_CODE_NOT_ACCEPTED:
    'O código não abre nenhuma referência. Confira; se você já respondeu ou passou o tempo, não precisa fazer nada.',
  SOURCE_CODE_NOT_ACCEPTED:
    'O código não abre nenhuma pergunta. Confira; se você já respondeu ou passou o tempo, não precisa fazer nada.',
  RECEIPT_NOT_ACCEPTED: 'O código da denúncia não abre nenhuma. Confira: são dezesseis letras e algarismos.',
  NOT_YOUR_NODE: 'Este serviço é de outra instituição.',
  NOT_FOR_YOU: 'Isto não cabe a quem pede.',
  CREDENTIAL_NOT_FOUND: 'Com esse número e esse documento não há nenhuma credencial deste país. Confira os dois.',
  NOT_FOUND: 'Não existe.',
  METHOD_NOT_ALLOWED: 'Este endereço não aceita esse método; o cabeçalho Allow diz quais aceita.',
  TOO_MANY: 'Já há demais desses.',
  NOT_SHOWN: 'A pessoa não mostra isto a você agora: aceite primeiro, ou peça que ela mostre de novo na página dela.',
  SHARE_ENDED:
    'Este link terminou; a credencial pode continuar valendo. Peça outro link, ou verifique com o número dela.',
  BODY_TOO_LARGE: 'O pedido é grande demais.',
  FILE_TOO_LARGE: 'O arquivo passa de 10 MB.',
  MEDIA_TYPE_NOT_SUPPORTED: 'O corpo do pedido deve ser JSON.',
  DOSSIER_FULL:
    'Não cabem mais documentos enviados por você. Junte páginas num só PDF; o que ainda faltar, entregue no escritório.',
  IDENTITY_NOT_SEEN:
    'Antes de confirmar, abra o documento de identidade que está no cadastro novo e compare com a pessoa.',
  CODE_NOT_PRINTED:
    'No balcão, a credencial é entregue, e se dá baixa numa cópia, só com a pessoa presente: veja o documento de identidade, imprima hoje um código para ela e tente de novo.',
  FILE_TYPE_NOT_ACCEPTED: 'O arquivo deve ser PDF, JPEG ou PNG, e nada mais.',
  RANGE_NOT_SATISFIABLE: 'O arquivo não chega até aí: o cabeçalho Content-Range diz o seu tamanho.',
  UNKNOWN_ACCOUNT:
    'O provedor de identidade não tem nenhuma conta aberta desta instituição com esse identificador. Confira como está escrito, ou peça primeiro que se crie a conta.',
  NOT_IN_DOSSIER: 'Isso não está nos dados da pessoa.',
  IF_MATCH_MISSING: 'Falta o cabeçalho If-Match com a versão do processo que foi lida.',
  TOO_MANY_REQUESTS: 'Tentativas demais. Espere um momento.',
  REQUEST_TOO_SLOW: 'O pedido não terminou de chegar a tempo. Envie de novo.',
  HEADERS_TOO_LARGE: 'O endereço e os cabeçalhos do pedido, juntos, são compridos demais.',
  INTERNAL_FAULT: 'Algo falhou do nosso lado. Nada se perdeu; tente de novo.',
  UNAVAILABLE: 'O serviço não está disponível neste momento. Tente de novo.',
  CLOCKS_APART:
    'O relógio deste serviço está errado: nada é registrado até que quem o opera corrija. Tente mais tarde.',
  DECIDED_BEFORE_THE_RESTORE:
    'O outro país tem uma decisão deste país neste processo, que aqui se perdeu com a base de dados. Não se decide outra vez: quem opera o serviço sabe que decisão é.',
  NOT_KEPT_WHOLE: 'Dessa mensagem não se guardou tudo: peça ao país que a enviou que a envie de novo.',
  TOO_MANY_NEW_PEOPLE:
    'Esse país falou em um dia de mais pessoas novas que as combinadas. Pergunte a ele se é assim; no terminal, «quarantine release» deixa entrar tudo o que espera dele.',
  BEING_RESTORED:
    'Este serviço está se recuperando de um dano e pergunta aos outros países o que sabem dele. O que eles receberam não se perde. Por enquanto se pode ler e não apresentar nada; tente mais tarde.',
};
