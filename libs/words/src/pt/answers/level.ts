import type { level as es } from '../../es/answers/level.js';

export const level: typeof es = {
  both: (home, host) => `Nível ${String(home)} no quadro do país de origem, ${String(host)} no do país de acolhida.`,
  unplaced: 'Os quadros não permitem comparar.',
  same: (level) => `Na escala comum é o mesmo nível: ${String(level)}.`,
  higher: (by) => `Na escala comum, o de acolhida está ${String(by)} acima.`,
  lower: (by) => `Na escala comum, o de acolhida está ${String(by)} abaixo.`,
};
