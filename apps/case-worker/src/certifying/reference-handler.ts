import type { ReferenceHandler } from '@puente/activities/ask-reference';
import type { Vault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { referenceText } from '@puente/words/messages';
import { givenOut } from '@puente/words/paths';

export interface ReferenceHandlerParts {
  readonly vault: Pick<Vault, 'references'>;
  readonly outlet: MessageOutlet;
  /** The portal. */
  readonly page: string;
}

/** Asks a reference by text, with a code that works until their time is over. */
export const referenceHandler = ({ vault, outlet, page }: ReferenceHandlerParts): ReferenceHandler => ({
  async ask({ reference, language, until }) {
    const contact = await vault.references.read(reference);
    // The worker's data were destroyed: there is nobody to ask any more.
    if (contact === undefined) return;
    const { channel, address } = contact;
    const code = await vault.references.issueCode(reference, until);
    const text = referenceText(`${code.slice(0, 5)}-${code.slice(5)}`, `${page}${givenOut.reference}`, language);
    await outlet.send({ name: `reference-${reference}`, channel, address, text, language });
  },
});
