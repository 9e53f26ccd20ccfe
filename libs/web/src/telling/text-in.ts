/** A text that an answer has in several languages, as its reader reads it: in Spanish where it is not said in theirs. */
export const textIn = (texts: Readonly<Partial<Record<string, string>>>, language: string): string =>
  texts[language] ?? texts['es'] ?? '';
