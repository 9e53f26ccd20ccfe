import type { Grant } from './grant.js';
import { settlers } from './grant.js';

/** What settlement writes, and who reads it. Nobody changes or removes a command, an entry of the journal or an event. */
export const record: readonly Grant[] = [
  {
    ...{ on: 'cases', to: settlers, read: 'all', add: true },
    change: [
      ...[
        'version',
        'revision',
        'head_hash',
        'stage',
        'state',
        'process',
        'agencies',
        'holder',
        'awaiting',
        'assigned',
      ],
      ...['due_at', 'updated_at', 'last_entry_at'],
    ],
    why: 'settlement opens and changes files; which kind one is, of whom, and whether it is sealed, never changes',
  },
  {
    ...{ on: 'cases', to: ['operator'] },
    read: [
      ...[
        'id',
        'kind',
        'version',
        'revision',
        'head_hash',
        'stage',
        'state',
        'process',
        'dossier_id',
        'about',
        'agencies',
        'holder',
      ],
      ...['awaiting', 'assigned', 'due_at', 'sealed', 'last_entry_at'],
    ],
    why: '`journal verify` compares them with the journal; `impact` counts whom a rule touches; `restore begin`: how old a backup is',
  },
  {
    on: 'cases',
    to: ['keeper'],
    read: ['id', 'dossier_id'],
    why: 'messages about a file are sealed again with its person’s',
  },
  {
    ...{
      on: 'cases',
      to: ['statistics'],
      read: ['id', 'kind', 'dossier_id', 'stage', 'holder', 'due_at', 'municipality', 'office', 'opened_at'],
    },
    why: 'figures by kind, stage, municipality and border office; who is late',
  },
  {
    ...{ on: 'worker_status', to: settlers, read: 'all', add: true, change: ['version', 'status'] },
    why: 'settlement writes the worker’s page',
  },
  { on: 'worker_status', to: ['operator'], read: 'all', why: '`journal verify`' },
  {
    ...{ on: 'commands', to: settlers, read: ['id', 'request_hash', 'outcome'], add: true },
    why: 'settlement looks a command up by its id and answers with its outcome',
  },
  { on: 'commands', to: ['relay'], read: ['actor'], why: 'whose event it was that used an id before' },
  { on: 'commands', to: ['api'], read: ['type'], why: 'whether a key that comes again was of the same command' },
  { on: 'journal', to: ['api'], read: 'all', add: true, why: 'settlement; `/journal`, and the audit of draws' },
  {
    ...{ on: 'journal', to: ['worker'], read: 'all', add: true },
    why: 'settlement; which deletions no journal tells yet; draws again what was drawn, and counts what was moved',
  },
  {
    ...{ on: 'journal', to: ['relay'], read: ['tx', 'case_id', 'seq', 'hash'], add: true },
    why: 'settlement; makes leaves of its entries, of which it reads no content',
  },
  ...['log_leaves', 'log_nodes', 'checkpoints', 'cosignatures', 'witnessed_checkpoints'].flatMap((on): Grant[] => [
    {
      on,
      to: ['relay'],
      read: 'all',
      add: true,
      why: 'the log of the journal and what was signed of it; nobody changes it',
    },
    { on, to: ['operator'], read: 'all', why: '`journal verify --all` and `--witnessed`' },
  ]),
  { on: 'journal', to: ['operator'], read: 'all', why: '`journal verify`' },
  {
    ...{ on: 'log_leaves', to: ['api'], read: ['leaf', 'hash', 'case_id', 'seq', 'blind'] },
    why: 'tiles of the log, for everybody; the proof of a worker’s own: whoever reads the journal guesses nothing (docs/adr/0064)',
  },
  ...['log_nodes', 'checkpoints', 'cosignatures', 'witnessed_checkpoints'].map((on): Grant => ({
    ...{ on, to: ['api'], read: 'all' },
    why: 'the log and what was signed of it, for everybody',
  })),
  { on: 'outbox', to: ['api', 'worker'], add: true, why: 'settlement leaves what other countries are to be told' },
  {
    ...{
      on: 'outbox',
      to: ['api'],
      read: ['id', 'case_id', 'country', 'type', 'at', 'became', 'sent_at', 'confirm_by'],
    },
    why: 'what another country did not receive yet, for its worker’s page and for whoever runs the node',
  },
  {
    ...{ on: 'outbox', to: ['relay'], read: 'all', add: true },
    change: ['sent_at', 'attempt', 'confirm_by', 'became', 'reason', 'confirmed_at'],
    why: 'settlement; publication, and what receivers confirm',
  },
  {
    ...{ on: 'outbox', to: ['operator'], change: ['attempt'] },
    read: [
      ...['id', 'event_id', 'case_id', 'type', 'country', 'at', 'sent_at', 'attempt'],
      ...['confirm_by', 'became', 'reason', 'confirmed_at'],
    ],
    why: '`outbox list` and `resend`; what is told is not read',
  },
  { on: 'inbox', to: ['api'], read: ['country', 'received_at'], why: 'when each partner was last heard of' },
  {
    ...{ on: 'inbox', to: ['relay'], read: 'all', add: true },
    why: 'settlement of an event that came; what a country that lost its own is told that it had sent',
  },
  {
    ...{ on: 'wakes', to: ['api', 'relay'], read: 'all', add: true, change: ['version', 'at'], remove: true },
    why: 'settlement asks for a wake; whoever sent it forgets it',
  },
  {
    ...{ on: 'wakes', to: ['operator'], read: ['case_id', 'version', 'at'], add: true, change: ['version', 'at'] },
    why: '`restore open` and `release`: what stood still looks at its file',
  },
  {
    ...{ on: 'wakes', to: ['worker'], read: ['case_id', 'version', 'at'], add: true, change: ['version', 'at'] },
    why: 'settlement asks for a wake, which the relay sends',
  },
  {
    ...{ on: 'precedents', to: settlers, read: 'all', add: true, change: ['precedent'] },
    why: 'settlement remembers what was decided',
  },
  {
    ...{ on: 'case_facts', to: settlers, read: 'all', add: true },
    change: ['corridor', 'occupation', 'tacit', 'opened_at'],
    why: 'settlement counts a file that enters a stage',
  },
  {
    ...{ on: 'case_stages', to: settlers, read: 'all', add: true, change: ['left_at', 'holder', 'due_at'] },
    why: 'settlement counts a file that enters a stage, and leaves one',
  },
  ...['precedents', 'case_facts', 'case_stages'].map((on): Grant => ({
    on,
    to: ['operator'],
    read: 'all',
    why: '`journal verify`',
  })),
  ...['case_facts', 'case_stages'].map((on): Grant => ({ on, to: ['statistics'], read: 'all', why: 'figures' })),
];
