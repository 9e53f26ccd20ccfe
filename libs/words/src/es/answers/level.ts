/** The two levels, and how far apart they are. */
export const level = {
  both: (home: number, host: number) => `Nivel ${home} en el marco del país de origen, ${host} en el de acogida.`,
  unplaced: 'Los marcos no permiten compararlos.',
  same: (level: number) => `En la escala común es el mismo nivel: ${level}.`,
  higher: (by: number) => `En la escala común, el de acogida está ${by} por encima.`,
  lower: (by: number) => `En la escala común, el de acogida está ${by} por debajo.`,
};
