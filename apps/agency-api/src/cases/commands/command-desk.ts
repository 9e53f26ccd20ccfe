import { Inject, Injectable } from '@nestjs/common';
import type { PersonCommand } from '@puente/contracts/commands';
import { answerToHomeOf, answerToHostOf, commandOf, fieldSent, namesDocuments } from '@puente/contracts/commands';
import { paperOf } from '@puente/domain/around/mandate';
import { neededBy, readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { GivenAnswer, GivenCommand, TakesCommands } from '../../http/commands/given-command.js';
import { Background } from '../../http/server/background.js';
import { CodePrinter } from '../codes/code-printer.js';
import { CodeSender } from '../codes/code-sender.js';
import { CaseDoor } from '../file/case-door.js';
import { MandateDoor } from '../file/mandate-door.js';
import { HttpProblem, notInDossier, RefusalProblem } from '../../http/problems/problem.js';
import { etag } from '../../http/asking/conditions.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CaseRecord } from '@puente/persistence/queries';
import type { CommandAnswer } from '@puente/contracts/answers/cases';
import { PrecedentReader } from '../precedents/precedent-reader.js';
import { SealedCorrections } from '../corrections/sealed-corrections.js';

/** Takes a command from the door to the settlement, and its outcome back. */
@Injectable()
export class CommandDesk implements TakesCommands<PersonCommand, CommandAnswer> {
  constructor(
    private readonly door: CaseDoor,
    private readonly mandates: MandateDoor,
    private readonly sender: CodeSender,
    private readonly printer: CodePrinter,
    private readonly background: Background,
    private readonly precedents: PrecedentReader,
    private readonly corrections: SealedCorrections,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'looks' | 'pool' | 'rules' | 'settlement' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} where the law refuses, or the caller does not see the case */
  async give(given: GivenCommand<PersonCommand>): Promise<GivenAnswer<CommandAnswer>> {
    const file = await this.door.open(given.by, given.caseId);
    const by = await this.mandates.actor(given.by, file, given.type);
    const outcome = await this.parts.settlement.settle({
      commandId: given.commandId,
      kind: file.kind,
      caseId: given.caseId,
      command: await this.command(given, file),
      by,
      requestHash: given.hash,
      ...(given.seen === undefined ? {} : { seen: given.seen }),
    });
    if (outcome.outcome === 'refused') {
      const headers = outcome.version === undefined ? {} : { etag: etag(outcome.version) };
      const field = outcome.field === undefined ? undefined : fieldSent(outcome.field);
      throw new RefusalProblem(outcome.code, outcome.detail, field, headers);
    }
    const { caseId, version, stage, events, repeated } = outcome;
    if (!repeated) await this.giveCode(given);
    if (!repeated && by !== given.by) await this.recordAct(given, file);
    return { answer: { caseId, version, stage, events: [...events] }, repeated };
  }

  private async recordAct({ by, commandId: id, type: command }: GivenCommand<PersonCommand>, file: CaseRecord) {
    if (by.kind === 'officer') await this.mandates.recordAct(by, file, { id, command });
  }

  /** The worker’s code goes to the worker. Whoever gave the command gets an answer without it, the first time and each other. */
  private async giveCode({ by, caseId, type }: GivenCommand<PersonCommand>): Promise<void> {
    if (type === 'submit') this.background.start(() => this.sender.send(caseId, 'first'));
    if (type === 'print-code' && by.kind === 'officer') await this.printer.print(by, caseId);
  }

  private async command(given: GivenCommand<PersonCommand>, file: CaseRecord): Promise<CaseCommand> {
    const { type } = given;
    // The schema of this very command parsed it, which no type of all commands can say; what a correction should say stays sealed, and its command names where.
    const sent = type === 'correct-data' ? await this.corrections.seal(given, file) : given.body;
    const named = namesDocuments(sent) && file.dossier !== undefined;
    const documents = named ? await this.parts.vault.documents.list(file.dossier) : [];
    const made = commandOf(type, sent as never, documents);
    if ('unknownDocument' in made) throw notInDossier(made.unknownDocument);
    const known = await this.withSettledLine(await this.withWhatIsNeeded(made.command, file), file);
    const command = await this.withWhatWasSeen(known, given);
    return passedOn(command, file) ?? command;
  }
  /** Of the paper behind a mandate: whether whoever confirms it opened it. */
  private async withWhatWasSeen(command: CaseCommand, { by, caseId }: GivenCommand): Promise<CaseCommand> {
    if (command.type !== 'confirm-mandate' || by.kind !== 'officer') return command;
    const { looks, pool } = this.parts;
    const found = await readCase(pool, caseId);
    const paper = found && paperOf(found.file, command.mandate);
    return { ...command, seen: paper !== undefined && (await looks.sawDocument(by.id, [paper])) };
  }

  /** One file knows nothing of the person's others, and a deletion is of all of them. */
  private async withWhatIsNeeded(command: CaseCommand, { dossier }: CaseRecord): Promise<CaseCommand> {
    if (!isAboutAllFiles(command)) return command;
    const found = dossier === undefined ? undefined : await this.parts.vault.retained.read(dossier);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return { ...command, needed: neededBy(found, this.parts.rules) };
  }

  /** The law is pure: what earlier decisions settled comes with the proposal, and the journal keeps it. */
  private async withSettledLine(command: CaseCommand, file: CaseRecord): Promise<CaseCommand> {
    if (command.type !== 'propose-verdict') return command;
    const settledLine = await this.precedents.settledFor(file.caseId);
    return settledLine.length === 0 ? command : { ...command, settledLine };
  }
}

const isAboutAllFiles = (command: CaseCommand) =>
  command.type === 'ask-deletion' ||
  command.type === 'record-deletion-request' ||
  command.type === 'approve-deletion-answer';

/** What the other country asked is passed on and settled there, wherever the worker answers. */
function passedOn(command: CaseCommand, { kind, stage }: CaseRecord): CaseCommand | undefined {
  if (stage === 'with-home') {
    const answer = answerToHomeOf(command);
    return answer && { type: 'pass-answer-on', answer };
  }
  const answer = kind === 'recognition-request' ? answerToHostOf(command) : undefined;
  return answer && { type: 'pass-answer-on', answer };
}
