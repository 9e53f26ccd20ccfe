import { visitOf } from '@puente/web/visit';
import type { Pages } from '@puente/words/languages';
import { pagesIn } from '@puente/words/languages';
import type { Visit } from './visit.js';

export const { VisitProvider, useVisit } = visitOf<Visit>();

export const useWords = (): Pages => pagesIn(useVisit().language);
