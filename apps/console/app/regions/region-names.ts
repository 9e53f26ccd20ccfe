import type { Pauses } from '@puente/contracts/answers/agency';
import { textIn } from '@puente/web/telling';
import type { ConsoleLanguage } from '@puente/words/languages';
import type { z } from 'zod';

export type Regions = z.output<typeof Pauses>['regions'];

/** What regions are called, by their codes. */
export const regionNames = (regions: Regions, language: ConsoleLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries(regions.map(({ code, name }) => [code, textIn(name, language)]));
