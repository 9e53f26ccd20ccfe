import type { LevelComparison } from './level.js';

/** The two levels, and how far apart they are on the scale that both countries share. */
export function sayLevel({ difference, home, host }: LevelComparison, language: 'es' | 'en'): string {
  const words = language === 'es' ? es : en;
  const both = words.both(home.national, host.national);
  if (difference === undefined) return `${both} ${words.unplaced}`;
  if (difference === 0) return `${both} ${words.same(home.common ?? 0)}`;
  return `${both} ${difference > 0 ? words.higher(difference) : words.lower(-difference)}`;
}

const es = {
  both: (home: number, host: number) => `Nivel ${home} en el marco del país de origen, ${host} en el de acogida.`,
  unplaced: 'Los marcos no permiten compararlos.',
  same: (level: number) => `En la escala común es el mismo nivel: ${level}.`,
  higher: (by: number) => `En la escala común, el de acogida está ${by} por encima.`,
  lower: (by: number) => `En la escala común, el de acogida está ${by} por debajo.`,
};

const en: typeof es = {
  both: (home, host) => `Level ${home} in the home country’s framework, ${host} in the host’s.`,
  unplaced: 'The frameworks do not let them be compared.',
  same: (level) => `On the common scale it is the same level: ${level}.`,
  higher: (by) => `On the common scale the host’s is ${by} above.`,
  lower: (by) => `On the common scale the host’s is ${by} below.`,
};
