import type { session as es } from '../../es/pages/session.js';

export const session: typeof es = {
  link: 'Onde meu processo está aberto',
  title: 'Onde meu processo está aberto',
  what: 'Cada vez que alguém abriu esta página com um código, nos últimos trinta dias. Se não foi você, feche e peça um código novo.',
  devices: {
    'android-phone': 'Um telefone Android',
    'android-tablet': 'Um tablet Android',
    iphone: 'Um iPhone',
    ipad: 'Um iPad',
    'simple-phone': 'Um telefone simples',
    windows: 'Um computador com Windows',
    mac: 'Um computador Mac',
    linux: 'Um computador com Linux',
    other: 'Um aparelho que não reconhecemos',
  },
  number: 'Processo',
  past: 'Já fechadas',
  own: 'É esta página.',
  opened: (when) => `Foi aberta em ${when}`,
  used: (when) => `Aberta. Usada pela última vez perto de ${when}`,
  ended: (when) => `Fechada desde ${when}`,
  end: 'Fechar',
  endAll: 'Fechar todas',
  endAllHint: 'Também esta. Para ver seu processo de novo vai precisar de um código novo.',
  endedNow: 'Foi fechada. Já não mostra nada.',
  coarse: 'O último uso é anotado a cada dez minutos. Não guardamos de que lugar foi aberta.',
};
