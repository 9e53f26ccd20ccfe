import type { ReferenceDesk } from '@puente/activities/ask-reference';
import type { Language, LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';

export interface ReferenceDeskParts {
  readonly vault: Pick<Vault, 'references'>;
  readonly outlet: MessageOutlet;
  /** The portal. */
  readonly page: string;
}

/** Names nobody and no trade: whoever holds the telephone reads it. What it is about stands behind the code. */
const words: LocalizedText = {
  es: 'Alguien que trabajó con usted le pide que confirme lo que vio. Escriba el código {code} en {page}/reference. Sin cuenta y gratis. Si no quiere, no haga nada.',
  en: 'Somebody who worked with you asks you to confirm what you saw. Enter the code {code} at {page}/reference. No account, free of charge. If you would rather not, do nothing.',
};

/** Asks a reference by text, with a code that works until their time is over. */
export const referenceDesk = ({ vault, outlet, page }: ReferenceDeskParts): ReferenceDesk => ({
  async ask({ reference, language, until }) {
    const contact = await vault.references.read(reference);
    // The worker's data were destroyed: there is nobody to ask any more.
    if (contact === undefined) return;
    const { channel, address } = contact;
    const code = await vault.references.issueCode(reference, until);
    await outlet.send({ name: `reference-${reference}`, channel, address, text: textOf(code, page, language) });
  },
});

const textOf = (code: string, page: string, language: Language): string =>
  inLanguage(words, language)
    .replace('{code}', `${code.slice(0, 5)}-${code.slice(5)}`)
    .replace('{page}', page);
