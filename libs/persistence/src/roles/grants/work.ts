import type { Grant } from './grant.js';

/** Staff, rules, and what keeps a node at work. */
export const work: readonly Grant[] = [
  {
    ...{
      on: 'saved_queues',
      to: ['api'],
      read: 'all',
      add: true,
      change: ['name', 'filter', 'updated_at'],
      remove: true,
    },
    why: 'queues that officers name for themselves',
  },
  {
    ...{ on: 'officer_names', to: ['api'], read: 'all', add: true, change: ['name', 'told_at'] },
    why: 'what officers are called, as whoever signs in and whoever is registered is',
  },
  {
    ...{ on: 'officer_names', to: ['worker'], read: ['told_at'], remove: true },
    why: 'forgets whoever has not signed in for the country’s period',
  },
  {
    ...{ on: 'seed_commitments', to: ['api', 'worker'], read: 'all', add: true },
    why: 'what the node bound itself to before a day’s draws',
  },
  {
    ...{ on: 'published_rules', to: ['api', 'worker', 'relay', 'operator'], read: 'all' },
    why: 'everybody adds what committees approved to the book of rules',
  },
  {
    ...{ on: 'published_rules', to: ['worker', 'operator'] },
    add: ['subject', 'reference', 'content', 'rule_change', 'published_at', 'seal'],
    why: 'publishes what was approved',
  },
  {
    ...{ on: 'published_rules', to: ['operator'], change: ['seal'] },
    why: 'adopts what was published before rules bore a seal',
  },
  {
    ...{ on: 'committee_seats', to: ['api'], read: 'all' },
    why: 'who was seated before seats were acts',
  },
  {
    ...{ on: 'restores', to: ['api', 'worker'], read: ['epoch', 'opened_at', 'confirmed_at'] },
    why: 'settlement: until a node that was restored is open, only what other countries send is settled',
  },
  {
    ...{ on: 'restores', to: ['relay'], read: 'all', add: ['epoch', 'began_at', 'lost_since', 'evidence'] },
    why: 'finds that an older database was put back, by what another country holds of its log: evidence, which stops nobody by itself',
  },
  {
    ...{ on: 'restores', to: ['worker'], read: ['began_at', 'lost_since', 'evidence', 'refused_at'] },
    ...{ change: ['confirmed_at', 'refused_at'], why: 'judges evidence by this node’s own signature, and adds none' },
  },
  {
    ...{ on: 'checkpoints', to: ['worker'], read: 'all' },
    why: 'whether this node has what it signed',
  },
  {
    ...{ on: 'restores', to: ['operator'], read: 'all', add: true, change: ['opened_at', 'left_out'] },
    why: '`restore begin` and `open`',
  },
  {
    ...{ on: 'restore_partners', to: ['relay'], read: 'all', add: true },
    change: ['after', 'round', 'missing', 'agreed_at', 'signed', 'continued_at'],
    why: 'compares with each country what both have',
  },
  {
    ...{ on: 'restore_wanted', to: ['relay'], read: 'all', add: true, change: ['times'] },
    why: 'what is sent again because it was lost, so often at most',
  },
  ...['restore_partners', 'restore_wanted'].map((on): Grant => ({
    ...{ on, to: ['operator'], read: 'all' },
    why: '`restore reconcile`; `open`',
  })),
  { on: 'restore_helps', to: ['relay'], read: 'all', why: 'answers only whom the operator helps' },
  {
    ...{ on: 'restore_helps', to: ['operator'], read: 'all', add: true, change: ['epoch', 'agreed_at', 'ends_at'] },
    why: '`restore help`',
  },
  {
    ...{ on: 'partner_restores', to: ['relay'], read: 'all', add: true, change: ['epoch', 'since', 'asked_at'] },
    why: 'a country asks what it lost',
  },
  { on: 'partner_restores', to: ['api'], read: ['country', 'since', 'asked_at'], why: 'the worker’s page says so' },
  {
    ...{ on: 'restore_sent_again', to: ['relay'], read: 'all', add: true },
    why: 'what a restored country lost is sent again once',
  },
  {
    ...{ on: 'held_abroad', to: ['api', 'worker'], read: ['case_id', 'decides', 'released_at', 'epoch'] },
    why: 'settlement: what another country knows as decided here is not decided again',
  },
  {
    ...{ on: 'held_abroad', to: ['relay'], read: 'all', add: true, change: ['decides'] },
    why: 'settlement; what other countries hold and this node lost',
  },
  {
    ...{ on: 'held_abroad', to: ['operator'], read: 'all', change: ['released_at'] },
    why: '`restore reconcile` and `release`',
  },
  { on: 'requests', to: ['api'], read: 'all', add: true, why: 'a repeated key gets the first answer' },
  {
    on: 'catalogue_standards',
    to: ['api'],
    read: 'all',
    add: true,
    remove: true,
    why: 'loads an edition, and searches',
  },
  {
    on: 'catalogue_loads',
    to: ['api'],
    read: 'all',
    add: true,
    change: ['digest', 'loaded_at'],
    why: 'which it loaded',
  },
  {
    ...{ on: 'quarantine', to: ['relay'], add: true },
    why: 'sets aside what it cannot accept',
  },
  {
    ...{ on: 'quarantine', to: ['api'] },
    read: [
      ...[
        'id',
        'topic',
        'partition',
        'offset',
        'reason',
        'detail',
        'country',
        'event_id',
        'received_at',
        'resolved_at',
        'emptied_at',
      ],
      ...['released_at', 'released_by', 'bytes'],
    ],
    change: ['released_at', 'released_by'],
    why: 'operators read what was set aside and why, never the content, and have it judged afresh',
  },
  {
    ...{ on: 'quarantine', to: ['operator'], read: 'all' },
    change: ['resolved_at', 'released_at', 'released_by', 'body', 'headers', 'emptied_at'],
    why: '`quarantine list`, `show`, `retry`, `release`, and `resolve`, which empties; of the content only its length is shown',
  },
  {
    ...{ on: 'quarantine', to: ['relay'] },
    change: ['resolved_at', 'released_at', 'reason', 'detail', 'body', 'headers', 'emptied_at'],
    read: [
      ...['id', 'topic', 'partition', 'offset', 'headers', 'body', 'released_at', 'resolved_at'],
      ...['country', 'reason', 'event_id', 'emptied_at'],
    ],
    why: 'takes in what an operator released, and counts what waits of a country',
  },
  {
    ...{ on: 'quarantine', to: ['worker'], change: ['body', 'headers', 'emptied_at', 'released_at'] },
    read: ['id', 'received_at', 'resolved_at', 'emptied_at'],
    why: 'empties what has lain there for the country’s period',
  },
];
