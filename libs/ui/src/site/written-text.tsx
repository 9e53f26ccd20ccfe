import type { Language, LocalizedText } from '@puente/domain/kernel';

interface Shown {
  readonly text: LocalizedText;
  /** Of the page. */
  readonly language: Language;
}

/** What somebody wrote, in the reader's language or, where they did not, in Spanish and marked so for a screen reader. */
export function WrittenText({ language, text }: Shown) {
  const own = text[language];
  return own === undefined ? <span lang="es">{text.es}</span> : own;
}
