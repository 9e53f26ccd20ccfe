import { languages, nameAmong, pagesIn } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';
import type { Field } from './fields.js';
import type { Unit } from './units.js';

/** What a field is called, and whether it may be left out. */
export function useLabel(field: Field): string {
  const { act, fields } = useWords();
  const name = nameAmong(fields, field.name);
  return field.optional ? `${name} (${act.optional.toLowerCase()})` : name;
}

/** What a value that the law or a pack lists is called. */
export function useValueName(): (value: string) => string {
  const { values } = useWords();
  const { documents } = pagesIn(useVisit().language);
  const names: Readonly<Partial<Record<string, string>>> = { ...documents, ...values };
  return (value) => (Object.hasOwn(names, value) ? names[value] : languageName(value)) ?? value;
}

/** What a paper of this kind is called, also where a value of the same name is called otherwise. */
export function useDocumentName(): (kind: string) => string {
  const { documents } = pagesIn(useVisit().language);
  return (kind) => nameAmong(documents, kind);
}

/** A language in itself, as its own speakers look for it. */
export const languageName = (code: string): string | undefined =>
  Object.hasOwn(languages, code) ? languages[code as keyof typeof languages].name : undefined;

export const unitName = ({ code, title }: Unit): string => `${code} · ${title}`;

/** What a field and a value are called where nobody is asked for them. */
export function useLabels(): {
  readonly nameOf: (name: string) => string;
  readonly valueOf: (value: string) => string;
} {
  const { act, fields } = useWords();
  const names: Readonly<Partial<Record<string, string>>> = fields;
  const valueName = useValueName();
  const yesOrNo: Readonly<Partial<Record<string, string>>> = { yes: act.yes, no: act.no };
  return {
    nameOf: (name) => names[name] ?? languageName(name) ?? name,
    valueOf: (value) => yesOrNo[value] ?? valueName(value),
  };
}
