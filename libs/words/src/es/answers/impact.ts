/** Beside what a change of rules would touch. */
export const impact = {
  note: 'Ningún trámite cambia: cada uno conserva la versión con la que empezó. Esto es lo que cambiaría para quien empezara ese día, o si un trámite se pasara a la versión nueva.',
};
