import { answerAtMost } from '../answer/index.js';

export const sexes = ['F', 'M', 'X', 'not-stated'] as const;

/** What was typed, by the name of its box; empty where it was right as it is. */
export const boxes = ['givenNames', 'surname', 'secondSurname', 'birthDate', 'sex', 'words'] as const;
export type Box = (typeof boxes)[number];
export type Typed = Readonly<Record<Box, string>>;

/** What the fields of the dossier should say. */
export interface Corrected {
  readonly givenNames?: string;
  readonly surnames?: readonly string[];
  readonly birthDate?: string;
  readonly sex?: string;
}

export function typedIn(form: FormData): Typed {
  const text = (name: Box): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, answerAtMost).trim() : '';
  };
  return Object.fromEntries(boxes.map((box) => [box, text(box)])) as Record<Box, string>;
}

/** Both surnames count as one field: who writes one writes how the two should read. */
export function correctedIn({ birthDate, givenNames, secondSurname, sex, surname }: Typed): Corrected {
  const surnames = [surname, secondSurname].filter((one) => one !== '');
  return {
    ...(givenNames !== '' && { givenNames }),
    ...(surnames.length > 0 && { surnames }),
    ...(birthDate !== '' && { birthDate }),
    ...(sex !== '' && { sex }),
  };
}
