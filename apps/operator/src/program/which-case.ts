import { CannotDo } from '../answer/index.js';

/** One case, or all by name: that a number was forgotten never means all. */
export function assertWhich(caseId: string | undefined, all: true | undefined): void {
  if ((caseId === undefined) !== (all === true)) throw whichCase;
}

const whichCase = new CannotDo(
  { es: 'Diga un número de trámite, o --all.', en: 'Name a case number, or --all.' },
  'WHICH_CASE',
);
