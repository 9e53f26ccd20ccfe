import { Inject, Injectable } from '@nestjs/common';
import type { PersonCommand } from '@puente/contracts/commands';
import { answerToHomeOf, answerToHostOf, commandOf, fieldSent, namesDocuments } from '@puente/contracts/commands';
import { isHoldCommand } from '@puente/domain/around/legal-hold';
import type { CaseId } from '@puente/domain/kernel';
import type { CaseCommand, Outcome, SettleRequest } from '@puente/settlement/settlement';
import type { GivenAnswer, GivenCommand, TakesCommands } from '../../http/commands/given-command.js';
import type { Caller } from '../../http/access/caller.js';
import { asDatabaseKnows } from '../../http/access/as-database-knows.js';
import { officerIn } from '../../http/access/officer-in.js';
import { Background } from '../../http/server/background.js';
import { CodePrinter } from '../codes/code-printer.js';
import { CodeSender } from '../codes/code-sender.js';
import { HolderHere } from '../codes/holder-here.js';
import { CaseDoor, holdsOpenly, inThisFile } from '../file/case-door.js';
import { MandateDoor } from '../file/mandate-door.js';
import { notInDossier, RefusalProblem } from '../../http/problems/problem.js';
import { etag } from '../../http/asking/conditions.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CaseRecord } from '@puente/persistence/queries';
import { asking } from '@puente/persistence/rows';
import type { CommandAnswer } from '@puente/contracts/answers/cases';
import { KnownHere } from './known-here.js';
import { SealedCorrections } from '../corrections/sealed-corrections.js';

/** Takes a command from the door to the settlement, and its outcome back. */
@Injectable()
export class CommandHandler implements TakesCommands<PersonCommand, CommandAnswer> {
  constructor(
    private readonly door: CaseDoor,
    private readonly mandates: MandateDoor,
    private readonly sender: CodeSender,
    private readonly printer: CodePrinter,
    private readonly holder: HolderHere,
    private readonly background: Background,
    private readonly known: KnownHere,
    private readonly corrections: SealedCorrections,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'looks' | 'settlement' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} where the law refuses, or the caller does not see the case */
  async give(given: GivenCommand<PersonCommand>): Promise<GivenAnswer<CommandAnswer>> {
    const asker = asDatabaseKnows(given.by);
    const outcome = (await this.onTheFile(given)) ?? (await asking(asker, () => this.afterAsking(given)));
    if (outcome.outcome === 'refused') {
      const headers = outcome.version === undefined ? {} : { etag: etag(outcome.version) };
      const field = outcome.field === undefined ? undefined : fieldSent(outcome.field);
      throw new RefusalProblem(outcome.code, outcome.detail, field, headers);
    }
    const { caseId, version, stage, events, repeated } = outcome;
    // The worker’s code goes to the worker. Whoever gave the command gets an answer without it, the first time and each other.
    if (given.type === 'submit' && !repeated) this.background.start(() => this.sender.send(caseId, 'first'));
    return { answer: { caseId, version, stage, events: [...events] }, repeated };
  }

  /** Where the file alone says that its giver may enter, and nothing else must be known: as nearly every decision is given. */
  private async onTheFile(given: GivenCommand<PersonCommand>): Promise<Outcome | undefined> {
    const { body, by, caseId, commandId, type } = given;
    if (by.kind !== 'officer' || isHoldCommand(given) || asksBefore.has(type) || namesDocuments(body)) return undefined;
    const made = commandOf(type, body as never, []);
    if ('unknownDocument' in made || this.known.asksMore(made.command)) return undefined;
    return this.parts.settlement.settleOn({ caseId, commandId, agency: by.agency }, (file) =>
      holdsOpenly(by, file) && this.mandates.givenAsOneself(file)
        ? request(given, file, { by, command: made.command, hash: given.hash })
        : undefined,
    );
  }

  private async afterAsking(given: GivenCommand<PersonCommand>): Promise<Outcome> {
    const file = await this.enter(given);
    const by = await this.mandates.actor(inThisFile(given.by, file), file, given.type);
    if (given.type === 'end-copy' && file.kind === 'credential') await this.holder.expect(by, inEither(file));
    const { command, hash } = await this.command(given, file);
    const outcome = await this.parts.settlement.settle(request(given, file, { by, command, hash }));
    if (outcome.outcome === 'accepted' && !outcome.repeated) {
      if (by !== given.by) await this.recordAct(given, file);
      if (given.type === 'print-code' && given.by.kind === 'officer') await this.printer.print(given.by, given.caseId);
    }
    return outcome;
  }

  /** By the auditors' door as whoever looks: the worker reads that they came, and what for. */
  private async enter({ by, caseId, purpose, type }: GivenCommand<PersonCommand>): Promise<CaseRecord> {
    if (!isHoldCommand({ type })) return this.door.open(by, caseId);
    const found = await this.door.openToAudit(by, caseId);
    const { clock, looks } = this.parts;
    const stated = purpose === undefined ? {} : { stated: purpose };
    await looks.byOfficer({ at: clock.now(), by: officerIn(by), what: 'case', id: caseId, ...stated });
    return found;
  }

  private async recordAct({ by, commandId: id, type: command }: GivenCommand<PersonCommand>, file: CaseRecord) {
    if (by.kind === 'officer') await this.mandates.recordAct(by, file, { id, command });
  }

  private async command(
    given: GivenCommand<PersonCommand>,
    file: CaseRecord,
  ): Promise<{ readonly command: CaseCommand; readonly hash: string }> {
    const { type } = given;
    // The schema of this very command parsed it, which no type of all commands can say; what a correction should say stays sealed, and its command names where.
    const { hash, sent } =
      type === 'correct-data' ? await this.corrections.seal(given, file) : { sent: given.body, hash: given.hash };
    const named = namesDocuments(sent) && file.dossier !== undefined;
    const documents = named ? await this.parts.vault.documents.list(file.dossier) : [];
    const made = commandOf(type, sent as never, documents);
    if ('unknownDocument' in made) throw notInDossier(made.unknownDocument);
    return { command: await this.known.with(made.command, given, file), hash };
  }
}

/** What is sealed first, is for whoever’s holder stands there, or prints for the person of the file. */
const asksBefore = new Set<PersonCommand>(['correct-data', 'end-copy', 'print-code']);

const inEither = ({ about, caseId }: CaseRecord): readonly CaseId[] => [
  ...(about === undefined ? [] : [about]),
  caseId,
];

interface Asked {
  readonly by: Caller;
  readonly command: CaseCommand;
  readonly hash: string;
}

const request = (
  { caseId, commandId, seen, type }: GivenCommand<PersonCommand>,
  file: CaseRecord,
  { by, command, hash }: Asked,
): SettleRequest => ({
  ...{ commandId, kind: file.kind, caseId, command: passedOn(command, file) ?? command, by, requestHash: hash },
  ...(seen === undefined ? {} : { seen }),
  ...(isHoldCommand({ type }) ? { rests: true as const } : {}),
});

/** What the other country asked is passed on and settled there, wherever the worker answers. */
function passedOn(command: CaseCommand, { kind, stage }: CaseRecord): CaseCommand | undefined {
  if (stage === 'with-home') {
    const answer = answerToHomeOf(command);
    return answer && { type: 'pass-answer-on', answer };
  }
  const answer = kind === 'recognition-request' ? answerToHostOf(command) : undefined;
  return answer && { type: 'pass-answer-on', answer };
}
