import { CannotDo } from '../answer/index.js';

/** Of what is done to a node between `restore begin` and `open` alone. */
export const notBeingRestored = new CannotDo(
  {
    es: 'Este nodo no se está restaurando: dé antes «restore begin».',
    en: 'This node is not being restored: give `restore begin` first.',
  },
  'NOT_BEING_RESTORED',
);
