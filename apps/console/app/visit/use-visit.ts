import { visitOf } from '@puente/web/visit';
import type { ConsoleWords } from '@puente/words/languages';
import { consoleIn } from '@puente/words/languages';
import type { Visit } from './visit.js';

export const { VisitProvider, useVisit } = visitOf<Visit>();

export const useWords = (): ConsoleWords => consoleIn(useVisit().language);
