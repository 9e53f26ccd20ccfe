import type {
  Applicant,
  CaseKind,
  CaseRecord,
  Errand,
  OutgoingMessage,
  RecordErrand,
  WorkerStatus,
} from '../../file/case/index.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { caseNumberFor } from '../../kernel/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { CredentialContent, EndCredential, OpenCredential } from '../../kinds/credential/index.js';

/** What a file's decision entitles its worker to. */
export interface Proven {
  /** Tells this decision apart from earlier and later ones of the same file: the moment of it, a certificate's number. */
  readonly name: string;
  readonly applicant: Applicant;
  readonly content: CredentialContent;
}

/** Undefined while nothing is decided, and where the decision gives nothing. */
export type Proves<File> = (file: File, rules: RuleBook) => Proven | undefined;

interface Happened extends Typed {
  readonly at: Instant;
}

const opening = 'open-credential@';
const ending = 'end-credential@';

/**
 * A law whose decisions become credentials. Everything follows from the decision in force: it opens a credential, and
 * ends those of earlier decisions, which it replaces or, where it gives nothing any more, takes away.
 */
export function withCredentials<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Happened,
>(
  law: LawOn<Kind, File, Command, Event>,
  proves: Proves<File>,
): LawOn<Kind, File, Command | RecordErrand, Event | ErrandRun> {
  const proving: LawOn<Kind, File, Command, Event | ErrandRun> = {
    ...law,
    evolve(file, event) {
      if (file === undefined || !isOurErrand(event)) return law.evolve(file, event as Event);
      // Its number was taken by chance; the next one is tried.
      if (event.refused === 'CASE_EXISTS') return { ...file, credentialsRenamed: renamed(file) + 1 };
      return { ...file, errandsRun: [...file.errandsRun, event.errand] };
    },
    status(file, rules) {
      const page = law.status(file, rules);
      return page && numbered(file, page);
    },
    publish(events, after, rules) {
      const theirs = events.filter((event): event is Event => !isOurErrand(event));
      const last = events.at(-1);
      // The other country's page shows the number as well, once there is one.
      const told =
        last !== undefined && theirs.length < events.length
          ? (law.news?.(after, last.at, rules) ?? [])
          : law.publish(theirs, after, rules);
      return told.map((message) => withNumber(after, message));
    },
    ...(law.news && {
      news: (after: File, at: Instant, rules: RuleBook) =>
        (law.news?.(after, at, rules) ?? []).map((message) => withNumber(after, message)),
    }),
  };
  return withErrands<Kind, File, Command, Event>(proving, {
    due: (file, rules) => due({ kind: law.kind, file, proven: proves(file, rules) }),
    isOurs,
  });
}

function numbered(file: CaseRecord, page: WorkerStatus): WorkerStatus {
  const credential = credentialOf(file);
  return credential === undefined ? page : { ...page, credential };
}

const withNumber = (file: CaseRecord, message: OutgoingMessage): OutgoingMessage =>
  'status' in message ? { ...message, status: numbered(file, message.status) } : message;

/** The number of the credential that proves a file's last decision, once it is opened. */
export function credentialOf(file: CaseRecord): CaseId | undefined {
  const last = opened(file).at(-1);
  return last === undefined ? undefined : numberOf(file, last);
}

const renamed = ({ credentialsRenamed = 0 }: CaseRecord): number => credentialsRenamed;
const opened = ({ errandsRun }: CaseRecord): readonly string[] => errandsRun.filter((id) => id.startsWith(opening));
const numberOf = ({ caseId }: CaseRecord, errand: string): CaseId => caseNumberFor(caseId, errand);

interface Deciding<File> {
  readonly kind: CaseKind;
  readonly file: File;
  readonly proven: Proven | undefined;
}

function due<File extends CaseRecord>({ file, kind, proven }: Deciding<File>): readonly Errand[] {
  const current = proven && `${opening}${proven.name}`;
  const before = opened(file);
  const isCurrent = (id: string) => current !== undefined && (id === current || id.startsWith(`${current}/`));
  const mine = before.find(isCurrent);
  const errands: Errand[] = [];
  if (proven !== undefined && current !== undefined && mine === undefined) {
    const id = renamed(file) === 0 ? current : `${current}/${renamed(file)}`;
    const { applicant, content } = proven;
    const command: OpenCredential = {
      type: 'open-credential',
      about: { caseId: file.caseId, kind },
      applicant,
      content,
    };
    errands.push({ id, kind: 'credential', caseId: numberOf(file, id), command });
  }
  // Until the new one is there, the old one lives: the worker is never without.
  if (proven !== undefined && mine === undefined) return errands;
  const by = mine === undefined ? {} : { by: numberOf(file, mine) };
  for (const id of before.filter((one) => !isCurrent(one))) {
    const caseId = numberOf(file, id);
    if (file.errandsRun.includes(`${ending}${caseId}`)) continue;
    const command: EndCredential = {
      type: 'end-credential',
      why: mine === undefined ? 'withdrawn' : 'replaced',
      ...by,
    };
    errands.push({ id: `${ending}${caseId}`, kind: 'credential', caseId, command });
  }
  return errands;
}

const isOurs = (errand: string): boolean => errand.startsWith(opening) || errand.startsWith(ending);
const isOurErrand = (event: Typed): event is ErrandRun =>
  event.type === 'errand-run' && isOurs((event as ErrandRun).errand);
