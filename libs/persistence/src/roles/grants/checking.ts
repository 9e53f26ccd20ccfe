import type { Grant } from './grant.js';

/** Codes, looks, credentials as others read them. */
export const checking: readonly Grant[] = [
  {
    ...{ on: 'access_codes', to: ['api'], read: 'all', add: true, remove: true },
    change: ['code_hash', 'expires_at', 'used_at', 'created_at'],
    why: 'codes of the worker’s page: sent to them or printed for them, used once, ended by the next one of its occasion',
  },
  {
    ...{ on: 'access_attempts', to: ['api'], read: 'all', add: true, remove: true },
    // `number` is written with itself: the lock of its row.
    change: ['number', 'failures', 'locked_until', 'turn_at', 'forget_at'],
    why: 'wrong tries of a number, and their sweep',
  },
  {
    ...{ on: 'status_sessions', to: ['api'], read: 'all', add: true, change: ['used_at', 'ended_at'], remove: true },
    why: 'sessions of the worker’s page: opened by a code, seen and ended by whoever has one, and their sweep',
  },
  {
    ...{
      on: 'status_sessions',
      to: ['operator'],
      read: ['id', 'case_id', 'ends_at', 'ended_at'],
      change: ['ended_at'],
    },
    why: '`sessions end`: somebody got hold of a phone, or of what opens all of them',
  },
  { on: 'searches', to: ['api'], read: 'all', add: true, why: 'who searched, and why' },
  {
    on: 'searches',
    to: ['worker'],
    read: ['at', 'officer', 'found'],
    why: 'watches how much each officer searches in vain',
  },
  { on: 'searches', to: ['worker'], remove: true, why: 'forgets what was searched for before the country’s period' },
  {
    ...{ on: 'names_shown', to: ['api'], read: 'all', add: true, change: ['at', 'people'] },
    why: 'of whom an officer was shown the name in lists',
  },
  {
    ...{ on: 'names_shown', to: ['worker'], read: 'all', remove: true },
    why: 'watches of how many people each officer was shown the name, and forgets it after the country’s period',
  },
  { on: 'looks', to: ['api'], read: 'all', add: true, why: 'who looked at what' },
  {
    ...{ on: 'looks', to: ['worker'], read: ['at', 'looker', 'officer', 'needed'] },
    why: 'watches how much each officer looks at, and never at what',
  },
  {
    ...{ on: 'access_attempts', to: ['worker'], read: ['number', 'from_mark', 'failures', 'forget_at'] },
    why: 'watches how often codes of a file are tried',
  },
  { on: 'status_places', to: ['api', 'worker'], read: 'all', add: true, why: 'a copy of a credential gets its place' },
  { on: 'status_places', to: ['operator'], read: 'all', add: true, why: '`restore revoke` takes that of a lost one' },
  { on: 'revoked_places', to: ['worker'], read: 'all', why: 'status lists say that they are revoked' },
  { on: 'revoked_places', to: ['operator'], read: 'all', add: true, why: '`restore revoke`' },
  { on: 'lost_credentials', to: ['operator'], read: 'all', add: true, why: '`restore revoke` and `held`' },
  {
    ...{ on: 'lost_credentials', to: ['worker'], read: 'all', change: ['told_at', 'channel'] },
    why: 'tells whoever holds one',
  },
  {
    ...{ on: 'status_list_editions', to: ['worker'], read: 'all', add: true },
    change: ['content', 'says', 'kid', 'made_at', 'valid_until'],
    why: 'signs what status lists say now',
  },
  { on: 'status_list_editions', to: ['api'], read: 'all', why: 'serves them' },
  {
    ...{ on: 'verifier_subscriptions', to: ['api'], read: 'all', add: true, change: ['callback', 'ended_at'] },
    why: 'a verifier begins and ends them',
  },
  { on: 'verifier_subscriptions', to: ['worker'], read: 'all', why: 'who is to be told' },
  {
    ...{ on: 'verifier_events', to: ['worker'], read: 'all', add: true },
    change: ['received_at', 'tries', 'next_try_at', 'last_fault'],
    why: 'tells verifiers, and tries again',
  },
  {
    ...{ on: 'verifier_events', to: ['api'], read: 'all', add: true, change: ['received_at', 'next_try_at'] },
    why: 'a verifier asks for them and acknowledges, has one sent again, and one to try with',
  },
  {
    ...{ on: 'wallet_offers', to: ['api'], read: 'all', add: true, remove: true },
    change: ['wrong_tries', 'token_hash', 'token_expires_at'],
    why: 'offers to a wallet, each used once',
  },
  { on: 'wallet_nonces', to: ['api'], read: 'all', add: true, remove: true, why: 'used nonces, until they end' },
  {
    ...{ on: 'sent_messages', to: ['api', 'worker'], read: 'all', add: true, remove: true },
    why: 'marks of messages that were sent: made by whoever sends, looked for by whoever asks, and their sweep',
  },
  {
    ...{ on: 'request_counts', to: ['api'], read: 'all', add: true, change: ['hits', 'ends_at'], remove: true },
    why: 'limits of requests, and their sweep',
  },
];
