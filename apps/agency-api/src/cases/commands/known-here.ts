import { Inject, Injectable } from '@nestjs/common';
import type { PersonCommand } from '@puente/contracts/commands';
import { paperOf } from '@puente/domain/around/mandate';
import type { CaseRecord } from '@puente/persistence/queries';
import { asKnownTo, neededBy, readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import { asking } from '@puente/persistence/rows';
import type { GivenCommand } from '../../http/commands/given-command.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { MandateDoor } from '../file/mandate-door.js';
import { todayAt } from '../../parts/today-at.js';
import { PrecedentReader } from '../precedents/precedent-reader.js';
import { whoCertified } from './who-certified.js';

type Of<Type extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: Type }>;
type AboutAllFiles = Of<'ask-deletion' | 'record-deletion-request' | 'approve-deletion-answer'>;
type Knowing<Type extends CaseCommand['type'] = CaseCommand['type']> = (
  command: Of<Type>,
  given: GivenCommand<PersonCommand>,
  file: CaseRecord,
) => Promise<CaseCommand>;

/** The law is pure: what it must know of other files comes with the command, and the journal keeps it. */
@Injectable()
export class KnownHere {
  constructor(
    private readonly mandates: MandateDoor,
    private readonly precedents: PrecedentReader,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'looks' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** By command: what else must be known for it. */
  private readonly knowing: { readonly [Type in CaseCommand['type']]?: Knowing<Type> } = {
    'confirm-mandate': (command, given) => this.withWhatWasSeen(command, given),
    'ask-deletion': (command, _, file) => this.withWhatIsNeeded(command, file),
    'record-deletion-request': (command, _, file) => this.withWhatIsNeeded(command, file),
    'approve-deletion-answer': (command, _, file) => this.withWhatIsNeeded(command, file),
    appeal: (command, _, file) => this.withWhoDefends(command, file),
    'propose-verdict': (command, _, file) => this.withSettledLine(command, file),
    'raise-alert': (command, _, file) => this.withWhoDecided(command, file),
  };

  /** Whether anything but the file itself must be known for it. */
  asksMore = ({ type }: CaseCommand): boolean => this.knowing[type] !== undefined;

  /** The command with what this node knows beyond what was sent. */
  async with(command: CaseCommand, given: GivenCommand<PersonCommand>, file: CaseRecord): Promise<CaseCommand> {
    const knowing = this.knowing[command.type] as Knowing | undefined;
    return knowing === undefined ? command : knowing(command, given, file);
  }

  /** Of the paper behind a mandate: whether whoever confirms it opened it. */
  private async withWhatWasSeen(command: Of<'confirm-mandate'>, { by, caseId }: GivenCommand): Promise<CaseCommand> {
    if (by.kind !== 'officer') return command;
    const { looks, pool } = this.parts;
    const found = await readCase(pool, caseId);
    const paper = found && paperOf(found.file, command.mandate);
    return { ...command, seen: paper !== undefined && (await looks.sawDocument(by.id, [paper])) };
  }

  /** One file knows nothing of the person's others, and a deletion is of all of them. */
  private async withWhatIsNeeded(command: AboutAllFiles, { dossier }: CaseRecord): Promise<CaseCommand> {
    const found =
      dossier === undefined
        ? undefined
        : await asking({ purpose: 'law' }, () => this.parts.vault.retained.read(dossier));
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    // An alert that nobody approved stops nobody from asking, and is told to nobody who asks, at a counter either.
    const known = command.type === 'approve-deletion-answer' ? found : asKnownTo('worker', found);
    return { ...command, needed: neededBy(known, this.parts.rules, todayAt(this.parts)) };
  }

  /** Whom the worker gave a mandate stands in the case, which a file about it does not read. */
  private async withWhoDefends(command: Of<'appeal'>, file: CaseRecord): Promise<CaseCommand> {
    const defenders = await this.mandates.defendersIn(file);
    return defenders.length === 0 ? command : { ...command, defenders };
  }

  /** What earlier decisions settled. */
  private async withSettledLine(command: Of<'propose-verdict'>, file: CaseRecord): Promise<CaseCommand> {
    const settledLine = await this.precedents.settledFor(file.caseId);
    return settledLine.length === 0 ? command : { ...command, settledLine };
  }

  /** A request decides nothing on the certificate that it is about: where that was issued here, its certification did. */
  private async withWhoDecided(
    command: Of<'raise-alert'>,
    { caseId, dossier, kind }: CaseRecord,
  ): Promise<CaseCommand> {
    if (kind !== 'recognition-request' || dossier === undefined) return command;
    const { pool, vault } = this.parts;
    const [request, open] = await Promise.all([readCase(pool, caseId), vault.dossiers.read(dossier)]);
    if (request?.kind !== 'recognition-request' || open === undefined) return command;
    const { id } = request.file.filing.certificate;
    const certificate = open.dossier.certificates.find((one) => one.id === id);
    const decidedBy = certificate
      ? await asking({ purpose: 'law' }, () => whoCertified(certificate.folio, (number) => readCase(pool, number)))
      : [];
    return decidedBy.length === 0 ? command : { ...command, decidedBy };
  }
}
