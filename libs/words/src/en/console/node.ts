/** By the code with which the relay sets a message aside; those of refusals are the law's own. */
type Reason =
  | 'NOT_AN_EVENT'
  | 'UNKNOWN_COUNTRY'
  | 'WRONG_PREFIX'
  | 'BAD_SIGNATURE'
  | 'CANNOT_DECRYPT'
  | 'HEADERS_DISAGREE'
  | 'NOT_FOR_THIS_COUNTRY'
  | 'SCHEMA'
  | 'REPLAYED_OTHER_CONTENT'
  | 'NOT_SETTLED'
  | 'TOO_MANY_NEW_PEOPLE'
  | 'TOO_MUCH_WAITS';

const reasons: Readonly<Record<Reason, string>> = {
  NOT_AN_EVENT: 'It is no message of this system',
  UNKNOWN_COUNTRY: 'It comes from a country that the annex does not name',
  WRONG_PREFIX: 'It came by another country’s channel',
  BAD_SIGNATURE: 'The signature is not that country’s',
  CANNOT_DECRYPT: 'It does not open with this node’s key',
  HEADERS_DISAGREE: 'Outside it says something else than inside',
  NOT_FOR_THIS_COUNTRY: 'It is about something that is not this country’s, or not the sender’s',
  SCHEMA: 'It has not the shape that was agreed',
  REPLAYED_OTHER_CONTENT: 'It came before with another content',
  NOT_SETTLED: 'The law refused it',
  TOO_MANY_NEW_PEOPLE: 'In a day that country told of more new people than was agreed',
  TOO_MUCH_WAITS: 'Too much of that country waits already',
};

type Part = 'process' | 'database' | 'clock' | 'time' | 'restored' | 'temporal' | 'relay' | 'case-worker';

const partNames: Readonly<Record<Part, string>> = {
  process: 'This process',
  database: 'Database',
  clock: 'Clock of this process and of the database',
  time: 'Clock by which is decided',
  restored: 'Restore of the database',
  temporal: 'Processes (Temporal)',
  relay: 'What the relay sends',
  'case-worker': 'What the case worker does',
};

/** Where "works" and "does not answer" do not say what is so. */
const statesOf: Readonly<Partial<Record<Part, { readonly up: string; readonly down: string }>>> = {
  clock: { up: 'they agree', down: 'they differ by more than a minute' },
  time: { up: 'good enough', down: 'so far off that nothing is decided' },
  restored: { up: 'none is under way', down: 'under way: nothing is decided' },
  relay: {
    up: 'nothing waits for more than a minute',
    down: 'waits for more than a minute: see relay, Kafka and Temporal',
  },
  'case-worker': { up: 'asks for what is due', down: 'nobody has asked for two minutes' },
};

/** How the node is, for whoever runs it. */
export const node = {
  title: 'Node',
  asOf: (at: string) => `As of ${at}.`,
  statuses: {
    ready: 'All of it works.',
    degraded:
      'It works, but a part is away: decisions are made and answered, and the rest catches up later. Nothing is lost.',
    restoring:
      'It is being restored: it is read, and nothing is decided until you open it (`restore reconcile`, `restore open`).',
    'clock-apart':
      'Its clock and the database’s differ too much: it is read, and nothing is decided until one is put right.',
    'not-ready': 'It does not answer: a part is away without which nothing can be decided.',
  },
  parts: 'Parts',
  partNames,
  statesOf,
  states: { up: 'works', down: 'does not answer' },
  partners: 'Other countries',
  noPartners: 'The annex names no other country.',
  partnerColumns: { country: 'Country', heard: 'Last heard of', unsent: 'To be sent', unconfirmed: 'Not confirmed' },
  neverHeard: 'not yet',
  nothingWaits: 'nothing waits',
  waits: (count: number, since: string) => `${count}, since ${since}`,
  setAside: 'Messages in quarantine',
  nothingSetAside: 'None waits for somebody to deal with it.',
  setAsideHint:
    'They hold up nothing that comes behind them. When the sender mends one and sends it again, it is judged afresh. One whose cause lay here and was mended can be tried again. At a terminal “quarantine resolve” has one dealt with, and “quarantine release” lets in what was beyond the limit of people.',
  tryAgain: 'Try again',
  triesAgain: (id: number) => `Try message ${id} again`,
  tryHint:
    'The relay judges it afresh, as the file is now, and tells its sender what became of it. Of use where its cause lay here and was mended: a full disk, a key that the annex lacked, a rule that was not in force.',
  tried: {
    waits: 'It was judged afresh and set aside again.',
    'being-judged': 'The relay is judging it afresh.',
    cut: 'Not all of it was kept: only the country that sent it can send it again.',
    'beyond-limit': 'It goes beyond the limit of new people: ask that country, and release it at a terminal.',
    'dealt-with': 'It was accepted, and is in quarantine no more.',
  },
  lookAgain: 'Look again',
  setAsideColumns: { at: 'Came', reason: 'Why', place: 'Where', now: 'Now' },
  reasons,
  keys: 'Keys',
  keyColumns: { use: 'What for', kid: 'Fingerprint', from: 'From', until: 'Until' },
  uses: {
    events: 'Messages to other countries',
    'next-events': 'The one after that of messages',
    credentials: 'Credentials',
  },
  open: 'open',
  compromised: (at: string) => ` Somebody else may have it since ${at}`,
  paused: 'Emergencies that stop clocks',
  nothingPaused: 'None.',
  pausedUntil: (day: string) => `ends on ${day} at the latest`,
  versions: 'Versions',
  versionsOf: { node: 'Program', calendar: 'Calendar', agreement: 'Agreement' },
};
