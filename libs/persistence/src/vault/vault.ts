import { createHmac } from 'node:crypto';
import type { Pool } from '../database/index.js';
import { guessesIn } from '../guesses/index.js';
import { diskStore } from './disk-store.js';
import type { DocumentStore } from './document-store.js';
import type { CredentialChecks } from './credential-checks.js';
import { checkMarks, credentialChecksIn } from './credential-checks.js';
import type { BulkRows } from './bulk-rows.js';
import { bulkRowsIn } from './bulk-rows.js';
import type { CorruptionReports } from './corruption-reports.js';
import { corruptionReportsIn } from './corruption-reports.js';
import type { CredentialRecords } from './credential-records.js';
import { credentialRecordsIn } from './credential-records.js';
import type { Documents } from './documents.js';
import { documentsIn } from './documents.js';
import { dossierKeys } from './dossier-keys.js';
import type { Dossiers } from './dossiers.js';
import { dossiersIn } from './dossiers.js';
import type { FormDrafts } from './form-drafts.js';
import { formDraftsIn } from './form-drafts.js';
import type { IssuedFolios } from './issued-folios.js';
import { issuedFoliosIn } from './issued-folios.js';
import type { VaultSecrets } from './master-keys.js';
import type { MatchFindings } from './match-findings.js';
import { matchFindingsIn } from './match-findings.js';
import type { MatchMarks } from './match-marks.js';
import { matchMarksIn } from './match-marks.js';
import type { NamesAbroad } from './names-abroad.js';
import { namesAbroadIn } from './names-abroad.js';
import type { OwnWordsVault } from './own-words.js';
import { ownWordsIn } from './own-words.js';
import type { References } from './references.js';
import type { SourceQuestions } from './source-questions.js';
import { sourceQuestionsIn } from './source-questions.js';
import { referencesIn } from './references.js';
import type { Retained } from './retained.js';
import { retainedIn } from './retained.js';
import type { Shares } from './shares.js';
import { sharesIn } from './shares.js';
import type { SealedWords } from './sealed-words.js';
import { sealedWordsIn } from './sealed-words.js';
import type { MessageClaims } from './message-claims.js';
import { messageClaimsOf } from './message-claims.js';
import type { ToldMessages } from './told-messages.js';
import { toldMessagesIn } from './told-messages.js';

/** All personal data of a node, each dossier sealed under a key of its own. */
export interface Vault {
  readonly dossiers: Dossiers;
  readonly documents: Documents;
  readonly credentials: CredentialRecords;
  readonly folios: IssuedFolios;
  readonly bulkRows: BulkRows;
  readonly checks: CredentialChecks;
  readonly shares: Shares;
  readonly messages: ToldMessages;
  readonly messageClaims: MessageClaims;
  readonly references: References;
  readonly sourceQuestions: SourceQuestions;
  readonly words: SealedWords;
  readonly ownWords: OwnWordsVault;
  readonly matches: MatchMarks;
  readonly findings: MatchFindings;
  readonly names: NamesAbroad;
  readonly retained: Retained;
  readonly reports: CorruptionReports;
  readonly drafts: FormDrafts;
}

export interface VaultOptions {
  readonly pool: Pool;
  readonly secrets: VaultSecrets;
  /** Where sealed documents lie, unless `store` says otherwise. */
  readonly documentsFolder: string;
  readonly store?: DocumentStore;
}

export function openVault({ pool, secrets, documentsFolder, store }: VaultOptions): Vault {
  const { master, marks: secret } = secrets;
  const keys = dossierKeys(master);
  const keyFor = (purpose: string) => createHmac('sha256', secret).update(purpose).digest();
  const documents = store ?? diskStore(documentsFolder);
  const checksKey = keyFor('credential checks');
  const marks = checkMarks(checksKey);
  const matches = matchMarksIn(pool, keyFor('match marks'), keyFor('number marks'));
  return {
    dossiers: dossiersIn(pool, keys, matches),
    matches,
    findings: matchFindingsIn(pool),
    names: namesAbroadIn(pool),
    documents: documentsIn(pool, keys, documents),
    credentials: credentialRecordsIn(pool, keys, marks),
    checks: credentialChecksIn(marks, guessesIn(pool, checksKey)),
    shares: sharesIn(pool, keys),
    folios: issuedFoliosIn(pool, keyFor('issued folios')),
    bulkRows: bulkRowsIn(pool, master, secret),
    retained: retainedIn(pool, documents),
    messages: toldMessagesIn(pool, keys),
    messageClaims: messageClaimsOf(pool),
    words: sealedWordsIn(pool, keys),
    ownWords: ownWordsIn(pool, keys),
    drafts: formDraftsIn(pool, keys),
    references: referencesIn(pool, keys, keyFor('references')),
    sourceQuestions: sourceQuestionsIn(pool, keys, keyFor('source questions')),
    reports: corruptionReportsIn(pool, master, keyFor('corruption reports')),
  };
}
