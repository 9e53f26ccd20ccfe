import { empty } from '../procedure/begun.js';
import { line, mergeTimelines } from '../procedure/timeline.js';
import { evolveUpkeep } from '../procedure/upkeep.js';
import type { TimelineEntry } from '../case/index.js';
import type { Credential } from './credential.js';
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
      return { ...file, ...settled, ...suspended, suspensions: file.suspensions + 1 };
    }
    case 'credential-reinstated': {
      const listed = file.copies.some(({ ended }) => ended !== undefined);
      return { ...file, ...settled, ...(event.reasons && { reasons: event.reasons }), stage: 'active', listed };
    }
    case 'credential-revoked':
      return { ...file, ...settled, ...(event.reasons && { reasons: event.reasons }), stage: 'revoked', listed: true };
    case 'credential-expired':
      return { ...file, ...settled, stage: 'expired' };
    case 'credential-replaced':
      return { ...file, ...settled, stage: 'replaced', replacedBy: event.by, listed: true };
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

function linesOf({ here }: Credential, event: CredentialEvent): readonly TimelineEntry[] {
  switch (event.type) {
    case 'credential-issued':
    case 'credential-expired':
    case 'credential-replaced':
    case 'copy-added':
    case 'copy-ended':
      return [line(here, event.at, event.type)];
    case 'credential-suspended':
      return [line(here, event.at, event.type, { args: { on: event.until }, words: event.reasons })];
    case 'credential-reinstated':
    case 'credential-revoked':
      return [line(here, event.at, event.type, { words: event.reasons })];
    default:
      return [];
  }
}
