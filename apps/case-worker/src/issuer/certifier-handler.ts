import type { CertifierHandler } from '@puente/activities/ask-certifier';
import type { TimeSource, TimeZone } from '@puente/domain/kernel';
import { lastDayToAnswer } from '@puente/domain/kinds/recognition/request';
import type { Vault } from '@puente/persistence/vault';
import { askedAboutIn } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { certifierText } from '@puente/words/messages';
import { givenOut } from '@puente/words/paths';

export interface CertifierHandlerParts {
  readonly vault: Pick<Vault, 'dossiers' | 'sourceQuestions'>;
  readonly outlet: MessageOutlet;
  /** The portal. */
  readonly page: string;
  readonly time: TimeSource;
  readonly timeZone: TimeZone;
}

/** Every certifier is of this country, and reads the language of its law; the page speaks the others. */
const language = 'es';

/** Asks a certifier by e-mail. The message names nobody: what it is about stands behind the code. */
export const certifierHandler = ({ outlet, page, time, timeZone, vault }: CertifierHandlerParts): CertifierHandler => ({
  async ask({ address, caseId, certificate, dossier, number, until }) {
    const kept = await vault.dossiers.read(dossier);
    // The worker's data were destroyed: there is nothing to ask any more.
    if (kept === undefined) return;
    // Of somebody who is protected since the file was read: it is tried again, and then it is not due.
    if (kept.sealed) throw new Error('the person is protected');
    const asked = askedAboutIn(kept.dossier, certificate);
    const question = { caseId, number, dossier, until, at: time.now(), address, asked };
    const code = await vault.sourceQuestions.ask(question);
    if (code === undefined) return;
    const text = certifierText(
      { code, until: lastDayToAnswer(until, timeZone) },
      `${page}${givenOut.certifier}`,
      language,
    );
    const name = `${caseId}-source-${String(number)}`;
    const report = await outlet.send({ name, channel: 'e-mail', address, text, language });
    // It is tried again as long as the verification lasts: the file says that it was asked only once it was.
    if (report.state === 'failed') throw new Error(`the certifier was not reached: ${report.why}`);
  },
});
