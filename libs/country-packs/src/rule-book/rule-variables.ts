import { z } from 'zod';
import type { RuleFolders } from './load-rule-book.js';

/** Where a process finds the data of countries and agreements; left out, those that came with the program. */
export const ruleVariables = {
  PUENTE_PACKS: z.string().min(1).optional(),
  PUENTE_AGREEMENTS: z.string().min(1).optional(),
};

export const ruleFoldersIn = ({
  PUENTE_AGREEMENTS: agreementsFolder,
  PUENTE_PACKS: packsFolder,
}: {
  readonly PUENTE_PACKS?: string | undefined;
  readonly PUENTE_AGREEMENTS?: string | undefined;
}): RuleFolders => ({
  ...(packsFolder === undefined ? {} : { packsFolder }),
  ...(agreementsFolder === undefined ? {} : { agreementsFolder }),
});
