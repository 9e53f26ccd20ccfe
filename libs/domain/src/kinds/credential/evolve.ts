import { empty, opened } from '../../file/engine/begun.js';
import { line, mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { TimelineEntry } from '../../file/case/index.js';
import { newsLine } from '../../file/page/credential-news-line.js';
import { changed } from './change.js';
import type { Credential, CredentialChange } from './credential.js';
import type { CredentialEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Credential | undefined, event: CredentialEvent): Credential {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = linesOf(after, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: CredentialEvent): Credential {
  if (event.type !== 'credential-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { about, applicant, caseId, content, here } = event;
  return {
    kind: 'credential',
    stage: 'issuing',
    ...{ caseId, here, about, applicant, content },
    ...empty,
    held: [content.agency],
    copies: [],
    suspensions: 0,
    listed: false,
  };
}

/** What every approved act leaves behind. */
const settled = { proposal: undefined, suspendedUntil: undefined } as const;
/** Two people decided, or there is nothing to decide any more. */
const decided = { ...settled, hearing: undefined, clock: undefined } as const;

function apply(file: Credential, event: CredentialEvent): Credential {
  switch (event.type) {
    case 'credential-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'credential-issued':
      return { ...file, stage: 'active', recordSha256: event.recordSha256, copies: [...file.copies, event.copy] };
    case 'act-proposed':
      return { ...file, proposal: event.proposal };
    case 'act-rejected':
      return { ...file, proposal: undefined };
    case 'credential-suspended': {
      const { reasons, until } = event;
      const suspended = { stage: 'suspended', reasons, suspendedUntil: until, listed: true } as const;
      const change = changed(file, { state: 'suspended', at: event.at, until, told: true });
      return { ...file, ...decided, ...suspended, ...change, suspensions: file.suspensions + 1 };
    }
    case 'credential-reinstated': {
      const listed = file.copies.some(({ ended }) => ended !== undefined);
      const change = changed(file, { state: 'reinstated', at: event.at, told: true });
      return {
        ...file,
        ...settled,
        ...(event.reasons && { reasons: event.reasons }),
        ...change,
        stage: 'active',
        listed,
      };
    }
    case 'credential-revoked': {
      const change = changed(file, { state: 'revoked', at: event.at, told: true });
      const reasons = event.reasons && { reasons: event.reasons };
      return { ...file, ...decided, ...reasons, ...change, stage: 'revoked', listed: true };
    }
    case 'credential-kept':
      return { ...file, hearing: undefined, clock: undefined, proposal: undefined, reasons: event.reasons };
    case 'credential-expired':
      return { ...file, ...decided, stage: 'expired' };
    case 'credential-replaced': {
      const change = changed(file, { state: 'replaced', at: event.at, told: false });
      return { ...file, ...decided, ...change, stage: 'replaced', replacedBy: event.by, listed: true };
    }
    case 'certificate-changed':
      if (event.opens === undefined) return { ...file, hearing: undefined, clock: undefined };
      return { ...file, ...opened(file, event.opens), hearing: { news: event.news, heard: false } };
    case 'hearing-answered':
      return { ...file, ...opened(file, event.opens), ...heard(file, event.answer) };
    case 'hearing-ended':
      return { ...file, ...opened(file, event.opens), ...heard(file) };
    case 'telling-overdue':
      return { ...file, ...withChange(file, { overdue: true }) };
    case 'reliance-found':
      return { ...file, ...withChange(file, { reliance: event.cases }) };
    case 'verifiers-told':
      return { ...file, ...withChange(file, { verifiersTold: true }) };
    case 'copy-added':
      return { ...file, copies: [...file.copies, event.copy] };
    case 'copy-ended': {
      const ended = { at: event.at, why: event.why };
      return {
        ...file,
        listed: true,
        copies: file.copies.map((one) => (one.id === event.copy ? { ...one, ended } : one)),
      };
    }
    default:
      return evolveUpkeep(file, event);
  }
}

const heard = ({ hearing }: Credential, answer?: string): Pick<Credential, 'hearing'> => ({
  hearing: hearing && { ...hearing, heard: true, ...(answer === undefined ? {} : { answer }) },
});

const withChange = ({ change }: Credential, more: Partial<CredentialChange>): Pick<Credential, 'change'> =>
  change === undefined ? {} : { change: { ...change, ...more } };

function linesOf({ content, here }: Credential, event: CredentialEvent): readonly TimelineEntry[] {
  switch (event.type) {
    case 'credential-issued':
    case 'credential-expired':
    case 'credential-replaced':
    case 'copy-added':
    case 'copy-ended':
    case 'hearing-answered':
    case 'hearing-ended':
      return [line(here, event.at, event.type)];
    case 'certificate-changed':
      return [newsLine(content.basis?.country ?? here, event.news)];
    case 'credential-kept':
      return [line(here, event.at, 'recognition-upheld', { words: event.reasons })];
    case 'credential-suspended':
      return [line(here, event.at, event.type, { args: { on: event.until }, words: event.reasons })];
    case 'credential-reinstated':
    case 'credential-revoked':
      return [line(here, event.at, event.type, { words: event.reasons })];
    default:
      return [];
  }
}
