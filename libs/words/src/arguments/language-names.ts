import type { Language } from '@puente/domain/kernel';

/** What one language calls the others. */
export function languageNamesIn(locale: string): (language: Language) => string {
  let names: Intl.DisplayNames | undefined;
  return (language) => {
    names ??= new Intl.DisplayNames([locale], { type: 'language' });
    return names.of(language) ?? language;
  };
}
