import { closed } from '../../arguments/index.js';
import type { comparison as es } from '../../es/answers/comparison.js';

export const comparison: typeof es = {
  summary({ held, route, units }) {
    if (route === 'none') return 'Nenhuma equivalência aprovada compara estes dois padrões: decide quem analisa.';
    if (held.length === units.length) return 'Todas as unidades ficam cobertas.';
    return `Ficam cobertas ${String(held.length)} de ${String(units.length)} unidades.`;
  },
  full: 'Coberta.',
  none: 'Não coberta.',
  partial: (lacks) => `Coberta em parte; falta: ${lacks}.`,
  condition: (text) => `Condição: ${closed(text)}`,
  exclusion: (text) => `Exceção: ${closed(text)}`,
  approved: (act, committee, on) => `Aprovado por ${committee} em ${on}: ${closed(act)}`,
  occupation: {
    same: 'É a mesma ocupação na classificação internacional (CIUO-08).',
    near: 'É uma ocupação próxima na classificação internacional (CIUO-08).',
    different: 'É outra ocupação na classificação internacional (CIUO-08).',
    unknown: 'Os registros não dizem se é a mesma ocupação (CIUO-08).',
  },
};
