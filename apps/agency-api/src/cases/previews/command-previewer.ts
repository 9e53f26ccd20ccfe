import { Inject, Injectable } from '@nestjs/common';
import type { CommandPreview } from '@puente/contracts/answers/cases';
import type { PersonCommand } from '@puente/contracts/commands';
import { commandOf, fieldSent, namesDocuments } from '@puente/contracts/commands';
import type { Actor } from '@puente/domain/file/case';
import type { CaseId, CommandId, OfficerId, Refused } from '@puente/domain/kernel';
import { staffRoles } from '@puente/domain/kernel';
import { approvalOf, lawOf, rolesFor } from '@puente/domain/laws';
import type { CaseRecord } from '@puente/persistence/queries';
import type { AnyLaw, CaseCommand, CaseEvent, CaseState } from '@puente/settlement/case-file';
import { evolveAll } from '@puente/settlement/case-file';
import { isPageLanguage } from '@puente/words/languages';
import { noticeText } from '@puente/words/messages';
import type { Caller } from '../../http/access/caller.js';
import { notInDossier, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { KnownHere } from '../commands/known-here.js';
import { CaseReading } from '../file/case-reading.js';
import { inWords } from '../status-words/status-words.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

/** A command as it was typed, and not given. */
export interface Typed {
  readonly caseId: CaseId;
  readonly type: PersonCommand;
  /** Parsed with the schema of that command. */
  readonly body: unknown;
}

/** The file as it would be, and what would have happened in it. */
interface Followed {
  readonly outcome: 'accepted';
  readonly file: CaseState;
  readonly events: readonly CaseEvent[];
}

/**
 * What whoever’s case it is would read, by the law and the words by which they will: the command is decided on the file as it
 * is, the yes of a second person follows where it takes one, and nothing is written.
 */
@Injectable()
export class CommandPreviewer {
  constructor(
    private readonly reading: CaseReading,
    private readonly known: KnownHere,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'looks' | 'portalUrl' | 'rules' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} where the law would refuse it, or the caller does not see the case */
  async preview(by: Officer, typed: Typed): Promise<CommandPreview> {
    const { caseId, type } = typed;
    const { found, record } = await this.reading.openWhole(by, caseId);
    const { clock, looks, rules } = this.parts;
    await looks.byOfficer({ at: clock.now(), by, what: 'case', id: caseId });
    const law: AnyLaw = lawOf(found.kind);
    const given = this.follow(law, found.file, await this.command(by, typed, record), by);
    if (given.outcome === 'refused') {
      const { code, detail, field } = given;
      throw new RefusalProblem(code, detail, field === undefined ? undefined : fieldSent(field));
    }
    const approval = approvalOf(type);
    if (approval === undefined) return this.shown(law, found.file, given);
    const drawn = 'approver' in given.file ? given.file.approver : undefined;
    const approver = drawn === undefined ? {} : { approver: drawn };
    const agency = law.queue(given.file, rules).holder ?? by.agency;
    const roles = staffRoles.filter((role) => rolesFor(approval).has(role));
    // Whom nobody drew is somebody else, and no more is known of them.
    const second = { ...by, id: drawn ?? (`${by.id}.second` as OfficerId), agency, roles };
    const agreed = this.follow(law, given.file, { type: approval } as CaseCommand, second);
    // What waits for something else first is no notice yet.
    const shown = agreed.outcome === 'refused' ? { messages: [] } : this.shown(law, found.file, agreed);
    return { approval, ...approver, ...shown };
  }

  private async command(by: Officer, { body, caseId, type }: Typed, record: CaseRecord): Promise<CaseCommand> {
    const named = namesDocuments(body) && record.dossier !== undefined;
    const documents = named ? await this.parts.vault.documents.list(record.dossier) : [];
    const made = commandOf(type, body as never, documents);
    if ('unknownDocument' in made) throw notInDossier(made.unknownDocument);
    const given = { type, caseId, body, by, commandId: 'preview' as CommandId, hash: '', seen: undefined };
    return this.known.with(made.command, given, record);
  }

  private follow(law: AnyLaw, file: CaseState, command: CaseCommand, by: Actor): Followed | Refused {
    const { clock, here, rules } = this.parts;
    const decision = law.decide(file, command, { caseId: file.caseId, here, now: clock.now(), by, rules });
    if (decision.outcome === 'refused') return decision;
    const { events } = decision;
    return { outcome: 'accepted', file: evolveAll(law, file, events), events };
  }

  private shown(law: AnyLaw, before: CaseState, { events, file }: Followed): CommandPreview {
    return { messages: this.messages(law, file, events), ...this.page(law, before, file) };
  }

  private messages(law: AnyLaw, file: CaseState, events: readonly CaseEvent[]): CommandPreview['messages'] {
    const { caseId } = file;
    const language = law.applicant(file)?.language;
    if (language === undefined) return [];
    return events.flatMap((event) =>
      event.type === 'notice-raised'
        ? [{ language, text: noticeText({ subject: event.subject, caseId, language }, this.parts.portalUrl) }]
        : [],
    );
  }

  private page(law: AnyLaw, before: CaseState, after: CaseState): Pick<CommandPreview, 'page'> {
    const { clock, here, rules } = this.parts;
    const status = law.status(after, rules);
    const isAsNow = JSON.stringify(status) === JSON.stringify(law.status(before, rules));
    if (status === undefined || isAsNow) return {};
    const asked = law.applicant(after)?.language ?? 'es';
    const language = isPageLanguage(asked) ? asked : 'es';
    const now = clock.now();
    return { page: { language, status: { ...inWords(status, language, now, here, rules), serverTime: now } } };
  }
}
