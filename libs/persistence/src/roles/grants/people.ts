import type { Grant } from './grant.js';
import { settlers } from './grant.js';

/** Columns of sealed rows that their keeper reads, where they have other names. */
const readToSealAgain: Readonly<Record<string, readonly string[]>> = {
  credential_records: ['case_id', 'dossier_id', 'sealed'],
  form_drafts: ['id', 'dossier_id', 'officer', 'case_id', 'command', 'sealed'],
  messages: ['id', 'case_id', 'notice_id', 'sealed'],
  source_questions: ['case_id', 'number', 'dossier_id', 'sealed'],
};

/** The vault: what is somebody's, sealed. Only the worker process ends a person, by the law's schedule. */
export const people: readonly Grant[] = [
  {
    ...{ on: 'dossiers', to: settlers, read: 'all', add: true },
    change: ['agencies', 'sealed_person', 'warnings', 'version', 'updated_at'],
    why: 'opened at a counter, of a register or by an event; mended; opened to more agencies, or to those who protect',
  },
  {
    ...{ on: 'dossiers', to: ['worker'], change: ['wrapped_key', 'former_key', 'owner', 'blocked_at'] },
    why: 'retention blocks, and destroys the key and forgets the sign-in',
  },
  {
    ...{ on: 'dossiers', to: ['keeper'], change: ['wrapped_key', 'former_key', 'rekeyed_at', 'sealed_person'] },
    read: ['id', 'wrapped_key', 'former_key', 'rekeyed_at', 'sealed_person', 'created_at'],
    why: 'changes a dossier’s key, and the node’s, by command',
  },
  ...[
    'credential_records',
    'credential_shares',
    'form_drafts',
    'messages',
    'reference_contacts',
    'sealed_words',
    'source_questions',
  ].map((on): Grant => ({
    ...{ on, to: ['keeper'], change: ['sealed'] },
    read: readToSealAgain[on] ?? ['id', 'dossier_id', 'sealed'],
    why: 'what is sealed with a key that changes is sealed again',
  })),
  { on: 'documents', to: ['keeper'], read: ['id', 'dossier_id'], why: 'their files are sealed again' },
  { on: 'bulk_reports', to: ['worker'], read: ['case_id', 'wrapped_key'], why: 'opens the rows of a register' },
  {
    ...{ on: 'bulk_reports', to: ['keeper'], read: ['case_id', 'wrapped_key'], change: ['wrapped_key'] },
    why: 'changes the node’s key by command',
  },
  { on: 'documents', to: ['api', 'relay'], read: 'all', add: true, why: 'handed in here, or sent by another country' },
  {
    ...{ on: 'document_counts', to: ['api', 'relay'], read: 'all', add: true, change: ['documents', 'bytes'] },
    why: 'what a dossier takes from each side',
  },
  { on: 'names_abroad', to: ['relay'], read: 'all', add: true, why: 'two countries may use one id' },
  { on: 'documents', to: ['worker'], read: 'all', remove: true, why: 'retention removes the bytes and then the row' },
  {
    ...{ on: 'dossier_dimensions', to: settlers, read: 'all', add: true, change: ['sex', 'nationality'], remove: true },
    why: 'written with the dossier; whoever turns out to be a child is counted no more',
  },
  { on: 'dossier_dimensions', to: ['statistics'], read: 'all', why: 'figures by sex, nationality and place' },
  {
    ...{ on: 'dossier_dimensions', to: ['worker'], change: ['municipality', 'office'] },
    why: 'figures take over once a day where people said to be',
  },
  {
    ...{ on: 'place_turns', to: ['worker'], read: 'all', add: true },
    why: 'the same; no day has two turns',
  },
  {
    ...{ on: 'dossier_match_keys', to: settlers, read: 'all', add: true, remove: true },
    why: 'written with the dossier, and with what is mended in it',
  },
  {
    ...{ on: 'dossier_contact_marks', to: settlers, read: 'all', add: true, remove: true },
    why: 'the same; the watch counts how many dossiers one contact is in',
  },
  {
    ...{ on: 'dossier_number_marks', to: settlers, read: 'all', add: true, remove: true },
    why: 'the same; an officer finds the files of whoever brings the document',
  },
  { on: 'dossier_matches', to: ['api'], read: 'all', add: true, why: 'what officers and workers say of two dossiers' },
  {
    on: 'sealed_people',
    to: [...settlers, 'operator'],
    read: 'all',
    why: 'whose dossiers, files and codes are closed',
  },
  {
    ...{ on: 'dossier_doors', to: ['operator'], read: 'all' },
    why: '`journal verify` compares who opens a dossier with the journals of its files',
  },
  { on: 'pages_shown', to: ['api'], read: 'all', why: 'the worker’s page, by the number for which their session is' },
  { on: 'seats_taken', to: ['api', 'worker'], read: 'all', why: 'how much each officer has to do' },
  { on: 'files_of_people', to: settlers, read: 'all', why: 'the files of whoever is released go on' },
  { on: 'people_never_counted', to: ['statistics'], read: 'all', why: 'figures leave them out, by a policy' },
  {
    on: 'files_to_release',
    to: settlers,
    read: 'all',
    why: 'a file goes on once the release of its person reached it',
  },
  {
    on: 'same_people',
    to: settlers,
    read: 'all',
    why: 'the files of somebody who is protected stand still, and go on',
  },
  { on: 'dossier_deletions', to: ['worker'], read: 'all', add: true, why: 'the proof that a person was deleted' },
  {
    ...{ on: 'sealed_words', to: ['api', 'relay'], read: 'all', add: true },
    why: 'what a worker says, here or in the other country, and reads again; the relay tells it the other country',
  },
  { on: 'sealed_words', to: ['worker'], read: 'all', remove: true, why: 'corrects the dossier; retention' },
  {
    ...{ on: 'form_drafts', to: ['api'], read: 'all', add: true, change: ['version', 'sealed', 'updated_at'] },
    ...{ remove: true, why: 'what an officer has typed and not given yet' },
  },
  {
    ...{ on: 'form_drafts', to: ['worker'], read: ['case_id', 'dossier_id'], remove: true },
    why: 'goes with its file and its person',
  },
  { on: 'messages', to: ['worker'], read: 'all', add: true, why: 'what the worker was told' },
  {
    ...{ on: 'message_claims', to: ['worker'], read: 'all', add: true, change: ['claimant', 'until'], remove: true },
    why: 'one process at a time tells a worker something',
  },
  {
    ...{ on: 'reference_contacts', to: ['api'], read: 'all', add: true, remove: true },
    why: 'a worker names references, and they answer',
  },
  {
    ...{ on: 'reference_contacts', to: ['worker'], read: 'all', change: ['code_hash', 'expires_at'] },
    why: 'writes to a reference, with a code',
  },
  {
    ...{ on: 'source_questions', to: ['worker'], read: 'all', add: true, remove: true },
    change: ['sealed', 'code_hash', 'expires_at'],
    why: 'writes to a certifier, with a code; retention',
  },
  { on: 'source_questions', to: ['api'], read: 'all', why: 'opens what a code asks about; changes nothing' },
  {
    ...{ on: 'credential_records', to: ['worker'], read: 'all', add: true, remove: true },
    why: 'issues a credential; retention deletes its record',
  },
  { on: 'credential_records', to: ['api'], read: 'all', why: 'makes the forms of a credential, and checks one' },
  {
    ...{ on: 'credential_shares', to: ['api'], read: 'all', add: true, change: ['ended_at'] },
    why: 'links that a worker makes and ends',
  },
  { on: 'credential_shares', to: ['worker'], read: ['dossier_id'], remove: true, why: 'retention' },
  { on: 'issued_folios', to: ['worker'], read: 'all', add: true, why: 'a certificate becomes a credential once' },
  { on: 'issued_folios', to: ['api'], read: 'all', why: 'the preview of a register tells which are known' },
  { on: 'bulk_rows', to: ['api'], add: true, why: 'a register is handed in' },
  {
    ...{ on: 'bulk_rows', to: ['worker'], read: 'all', change: ['batch', 'outcome', 'sealed'], remove: true },
    why: 'issues a batch and forgets what its rows said; removes those of a declined register',
  },
  {
    ...{ on: 'corruption_reports', to: ['api'], read: 'all', add: true },
    why: 'somebody reports without a name, and comes back with the receipt; integrity officers read it',
  },
  { on: 'corruption_report_parts', to: ['api'], read: 'all', add: true, why: 'the same' },
  ...['corruption_reports', 'corruption_report_parts'].map((on): Grant => ({
    ...{ on, to: ['worker'], read: ['case_id'], remove: true },
    why: 'deletes what was answered long ago',
  })),
  {
    ...{ on: 'corruption_reports', to: ['keeper'], read: ['case_id', 'wrapped_key'], change: ['wrapped_key'] },
    why: 'changes the node’s key by command',
  },
  { on: 'bulk_reports', to: ['api'], read: 'all', add: true, why: 'why rows of a register were refused' },
];
