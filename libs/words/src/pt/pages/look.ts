import type { look as es } from '../../es/pages/look.js';
import { check } from './check.js';

export const look: typeof es = {
  link: 'Quem viu meus dados',
  title: 'Quem viu meus dados',
  what: 'Cada vez que alguém abriu algo seu neste país: quem, quando e para quê. Dos escritórios se diz a instituição e o cargo.',
  empty: 'Ninguém abriu ainda. Aqui vai aparecer cada vez, com a data.',
  whats: {
    case: 'Abriu seu processo',
    dossier: 'Abriu seus dados',
    document: 'Abriu um documento seu',
    match: 'Comparou seus dados com os de uma pessoa no balcão',
    joined: 'Confirmou que dois cadastros são seus; o anterior ficou aberto a essa instituição',
    code: 'Imprimiu para você um código de entrada, depois de ver seu documento',
    credential: 'Verificou sua credencial',
  },
  anybody: 'Alguém que tinha o número da sua credencial e o do seu documento',
  verifier: 'Quem verifica, com conta própria',
  share: (label) =>
    label === undefined ? 'Com um link que você compartilhou' : `Com o link que você compartilhou: ${label}`,
  purpose: 'Para quê',
  stated: 'Nas palavras de quem abriu',
  purposes: {
    ...check.purposes,
    assist: 'Atender você no balcão',
    defend: 'Defender ou aconselhar você',
    'check-complete': 'Conferir se seu processo está completo',
    'verify-certificate': 'Verificar que seu certificado é autêntico',
    evaluate: 'Avaliar você',
    decide: 'Decidir sobre seu processo',
    advise: 'Dar uma opinião que pediram',
    'decide-appeal': 'Decidir sobre seu recurso',
    protect: 'Proteger você',
    govern: 'Combinar regras entre governo, empregadores e trabalhadores',
    supervise: 'Supervisionar o trabalho do escritório',
    audit: 'Verificar que seu processo foi bem conduzido',
    operate: 'Manter o serviço',
  },
  more: 'Ver as anteriores',
  first: 'Voltar às últimas',
  hourly: 'Se o mesmo escritório abre várias vezes em uma hora, conta-se uma.',
};
