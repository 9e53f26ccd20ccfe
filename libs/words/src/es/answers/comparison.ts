import type { Comparison } from '@puente/domain/equivalence';
import { closed } from '../../arguments/index.js';

/** A certificate against a standard of the host. */
export const comparison = {
  summary({ held, route, units }: Comparison): string {
    if (route === 'none') return 'Ninguna equivalencia aprobada compara estos dos estándares: decide quien revisa.';
    if (held.length === units.length) return 'Todas las unidades quedan cubiertas.';
    return `Quedan cubiertas ${held.length} de ${units.length} unidades.`;
  },
  full: 'Cubierta.',
  none: 'No cubierta.',
  partial: (lacks: string) => `Cubierta en parte; falta: ${lacks}.`,
  condition: (text: string) => `Condición: ${closed(text)}`,
  exclusion: (text: string) => `Salvedad: ${closed(text)}`,
  approved: (act: string, committee: string, on: string) => `Aprobado por ${committee} el ${on}: ${closed(act)}`,
  occupation: {
    same: 'Es la misma ocupación en la clasificación internacional (CIUO-08).',
    near: 'Es una ocupación cercana en la clasificación internacional (CIUO-08).',
    different: 'Es otra ocupación en la clasificación internacional (CIUO-08).',
    unknown: 'Los registros no dicen si es la misma ocupación (CIUO-08).',
  },
};
