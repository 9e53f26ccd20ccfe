import type { NodeRole } from './roles.js';

/** Functions that look as the owner of the schema: whoever may run one reads by it what their role does not see. */
export const ownersFunctions: readonly {
  readonly name: string;
  readonly to: readonly NodeRole[];
  readonly why: string;
}[] = [
  {
    name: 'dossiers_of_asker',
    to: ['api'],
    why: 'policies of the API’s rows ask whose dossiers the asker has (docs/adr/0061)',
  },
];
