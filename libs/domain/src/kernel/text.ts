/** BCP 47 primary tags of the languages the pages speak. */
export const languages = ['es', 'en', 'pt', 'fr', 'ht'] as const;
export type Language = (typeof languages)[number];

/** Words people read; Spanish always, others where they exist. */
export type LocalizedText = { readonly es: string } & { readonly [language in Language]?: string };

export const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.es;
