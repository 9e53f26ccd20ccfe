import type { AnnexGrounds } from '../annexes/index.js';
import type {
  CaseKind,
  CaseRecord,
  CredentialNews,
  DecisionContext,
  Errand,
  OutgoingMessage,
  RecordErrand,
} from '../../file/case/index.js';
import type { ReceiveCertificateNews } from '../../kinds/credential/index.js';
import { credentialOf } from '../credentials/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import { withErrandRun } from '../../file/engine/errands.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';
import { happenedAt } from '../../file/engine/parties.js';
import { mergeTimelines } from '../../file/page/timeline.js';
import type { ReachCommand } from './commands.js';
import { allowedCommands, commands, isReachCommand } from './commands.js';
import type { ReachEvent } from './events.js';
import { isReachErrand, isReachEvent } from './events.js';
import { newsLine } from '../../file/page/credential-news-line.js';

type Grounds<File> = Pick<AnnexGrounds<File>, 'subject' | 'here' | 'others'>;

/**
 * A law whose file passes on what becomes of a credential: of the home country's certificate to the hosts, of the host's
 * recognition to the home country. Each shows it on the worker's page; a recognition hears what became of the certificate
 * that it rests on.
 */
export function withReach<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: Grounds<File>,
): LawOn<Kind, File, Command | ReachCommand | RecordErrand, Event | ReachEvent> {
  const withNews = extended(law, {
    commands,
    isCommand: (command: Command | ReachCommand): command is ReachCommand => isReachCommand(command),
    isEvent: (event: Event | ReachEvent): event is ReachEvent => isReachEvent(event),
    decide,
    evolve: evolveReach,
  });
  return {
    ...withErrands(withNews, { due: hearings, isOurs: isReachErrand }),
    publish: (events, after, rules) => [
      ...withNews.publish(events, after, rules),
      ...events.flatMap((event) => (isTold(event) ? messages(event, after) : [])),
    ],
  };

  function messages({ news }: Told, after: File): readonly OutgoingMessage[] {
    return grounds.others(after).map((to) => ({ type: 'credential.status-changed', to, at: news.at, news }));
  }

  function decide(file: File, command: ReachCommand, context: DecisionContext): Decision<ReachEvent> {
    const { by, here, now } = context;
    const refusal = authoriseRole(allowedCommands, command.type, file.stage, by);
    if (refusal !== undefined) return refusal;
    const { news } = command;
    const foreign = refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    if (command.type === 'tell-credential-status') {
      const mine = by.kind === 'effect' && by.file === news.credential && news.subject === grounds.subject;
      return mine ? accept<ReachEvent>({ type: 'credential-status-told', at: now, from: here, news }) : foreign;
    }
    const { from } = command;
    // Each country speaks of what it issued, and to those that have the case.
    const theirs = by.kind === 'country' && by.country === from && grounds.others(file).includes(from);
    if (!theirs || news.subject === grounds.subject) return foreign;
    const at = happenedAt(news.at, now);
    return accept<ReachEvent>({ type: 'credential-status-received', at: now, from, news: { ...news, at } });
  }
}

type Told = Extract<ReachEvent, { readonly news: CredentialNews }>;
const isTold = (event: Typed): event is Told => event.type === 'credential-status-told';

function evolveReach<File extends CaseRecord>(file: File, event: ReachEvent): File {
  if (event.type === 'errand-run') return withErrandRun(file, event);
  const { from, news } = event;
  const others = (file.credentialNews ?? []).filter(({ credential }) => credential !== news.credential);
  const timeline = mergeTimelines(file.timeline, [newsLine(from, news)]);
  return { ...file, credentialNews: [...others, news], timeline };
}

/** What the credential of this file has to hear of the certificate: once it is there, and the last news only. */
function hearings(file: CaseRecord): readonly Errand[] {
  const caseId = credentialOf(file);
  if (caseId === undefined) return [];
  return (file.credentialNews ?? [])
    .filter(({ subject }) => subject === 'certificate')
    .map((news): Errand => {
      const command: ReceiveCertificateNews = { type: 'receive-certificate-news', news };
      return { id: `certificate-news#${news.at}/${news.state}@${caseId}`, kind: 'credential', caseId, command };
    })
    .filter(({ id }) => !file.errandsRun.includes(id));
}
