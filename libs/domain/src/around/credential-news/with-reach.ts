import type { AnnexGrounds } from '../annexes/index.js';
import type { CaseKind, OutgoingMessage, RecordErrand } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { errandRun } from '../../file/definition/upkeep.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';
import { hearings, isNewsErrand } from './news.js';
import { credentialStatusReceived, receiveCredentialStatus } from './receive-credential-status.js';
import type { CredentialStatusTold } from './tell-credential-status.js';
import { credentialStatusTold, tellCredentialStatus } from './tell-credential-status.js';

type Grounds<File> = Pick<AnnexGrounds<File>, 'subject' | 'others'>;

const commandsOn = (grounds: Grounds<Staged>) =>
  [tellCredentialStatus(grounds), receiveCredentialStatus(grounds)] as const;
const events = [credentialStatusTold, credentialStatusReceived, errandRun<Staged>()] as const;
type ReachCommand = CommandIn<ReturnType<typeof commandsOn>>;
type ReachEvent = EventIn<typeof events>;

/**
 * A law whose file passes on what becomes of a credential: of the home country's certificate to the hosts, of the host's
 * recognition to the home country. Each shows it on the worker's page; a recognition hears what became of the certificate
 * that it rests on.
 */
export function withReach<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: Grounds<File>,
): LawOn<Kind, File, Command | ReachCommand | RecordErrand, Event | ReachEvent> {
  const withNews = lawAround(law, { commands: commandsOn(grounds), events, isErrand: isNewsErrand });
  return {
    ...withErrands(withNews, { due: hearings, isOurs: isNewsErrand }),
    publish: (events, after, rules) => [
      ...withNews.publish(events, after, rules),
      ...events.flatMap((event) => (isTold(event) ? messages(event, after) : [])),
    ],
  };

  function messages({ news }: CredentialStatusTold, after: File): readonly OutgoingMessage[] {
    return grounds.others(after).map((to) => ({ type: 'credential.status-changed', to, at: news.at, news }));
  }
}

const isTold = (event: Typed): event is CredentialStatusTold => event.type === 'credential-status-told';
