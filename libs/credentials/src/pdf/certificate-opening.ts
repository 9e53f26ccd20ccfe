import type { Language } from '@puente/domain/kernel';
import { languages as spoken } from '@puente/words/languages';
import type { CredentialRecord } from '../record/index.js';
import type { Opening, Tongue } from './sheet/sheet.js';
import { titleOf } from './sheet/title-of.js';

const tongue = (language: Language): Tongue => ({ language, words: spoken[language].paper.certificate });

/** Of a certificate: in its worker's language, and in the host's where that is another. Same record, same bytes. */
export function certificateOpening(record: CredentialRecord): Opening<Tongue['words']> {
  const { issuedAt, issuer, languages, number } = record;
  const first = tongue(languages.worker);
  return {
    ...{ first, title: `${titleOf(record, first)} ${number}`, author: issuer.agency.name.es, madeAt: issuedAt },
    ...(languages.host === languages.worker ? {} : { second: tongue(languages.host) }),
  };
}
