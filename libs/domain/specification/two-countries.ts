import type { Actor, OutgoingMessage, ProcessView } from '../src/file/case/index.js';
import type { CaseId, CountryCode, Instant, OfficerId } from '../src/kernel/index.js';
import { incoming, lawOf } from '../src/laws/index.js';
import type { CommandOf, EventOf, FileOf } from '../src/laws/index.js';
import type { ReviewCommand } from '../src/kinds/recognition/review/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { document, firstMorning, openDraft, served } from './sample-filing.js';
import { guatemala, mexico, people, sampleCase, theEffect, theNode } from './sample-people.js';

type StoryOf<Kind extends 'recognition-request' | 'recognition-review'> = Story<
  FileOf<Kind>,
  CommandOf<Kind>,
  EventOf<Kind>
>;
type Request = StoryOf<'recognition-request'>;
type Review = StoryOf<'recognition-review'>;

/** As they are in force, with all that happens to files of any kind. */
const recognitionRequest = lawOf('recognition-request');
const recognitionReview = lawOf('recognition-review');

/**
 * One case in both countries with nothing in between: messages arrive at once and in order, effects are done as soon as
 * they are due. What the whole system must come to, in memory.
 */
export function twoCountries(rules: RuleBook, start: Instant, caseId: CaseId = sampleCase) {
  let now = start;
  const setting = { caseId, rules, now };
  let home: Request = given(recognitionRequest, { ...setting, here: mexico });
  let host: Review = given(recognitionReview, { ...setting, here: guatemala });
  const sent: OutgoingMessage[] = [];

  return {
    get home() {
      return home;
    },
    get host() {
      return host;
    },
    sent,
    /** Moves time on, for both. */
    on(later: Instant): void {
      now = later;
    },
    /** False where it was refused; a message that the other country refuses is an error. */
    inMexico(command: CommandOf<'recognition-request'>, by: Actor): boolean {
      if (home.when(command, by, now).decision.outcome === 'refused') return false;
      settleHome(command, by);
      settleEffects();
      return true;
    },
    inGuatemala(command: CommandOf<'recognition-review'>, by: Actor): boolean {
      if (host.when(command, by, now).decision.outcome === 'refused') return false;
      settleHost(command, by);
      settleEffects();
      return true;
    },
    status() {
      return {
        home: home.file && recognitionRequest.status(home.file, rules),
        host: host.file && recognitionReview.status(host.file, rules),
      };
    },
  };

  function settleHome(command: CommandOf<'recognition-request'>, by: Actor): void {
    const before = home.events.length;
    home = home.when(command, by, now).and();
    if (home.file) deliver(mexico, recognitionRequest.publish(home.events.slice(before), home.file, rules));
  }
  function settleHost(command: CommandOf<'recognition-review'>, by: Actor): void {
    const before = host.events.length;
    host = host.when(command, by, now).and();
    if (host.file) deliver(guatemala, recognitionReview.publish(host.events.slice(before), host.file, rules));
  }
  function deliver(from: CountryCode, messages: readonly OutgoingMessage[]): void {
    for (const message of messages) {
      sent.push(message);
      const asked = incoming(message, from);
      if (asked.kind === 'alert' || asked.kind === 'protection') throw new Error('not of this story');
      if (asked.command.type === 'receive-correction') throw new Error('not of this story');
      if (asked.command.type === 'receive-credential-status') throw new Error('not of this story');
      const { kind, command } = asked;
      if (kind === 'recognition-request') settleHome(command, theNode(from));
      else if (kind === 'recognition-review') settleHost(command, theNode(from));
      else if (message.to === mexico) settleHome(command, theNode(from));
      else settleHost(command, theNode(from));
    }
  }
  function settleEffects(): void {
    for (let round = 0; round < 20; round += 1) {
      const due = [...effectsAtHome(home), ...effectsAtHost(host)];
      if (due.length === 0) return;
      for (const effect of effectsAtHome(home)) {
        if (effect.kind === 'ask-issuer') settleHome({ type: 'record-issuer-asked', reference: 'r-1' }, theEffect);
        if (effect.kind === 'transmit') settleHome({ type: 'transmit', to: effect.subject as CountryCode }, theEffect);
        if (effect.kind === 'run-errand') settleHome({ type: 'record-errand', errand: effect.subject }, theEffect);
        if (effect.kind === 'tell-worker') settleHome(served(effect.subject, now), theEffect);
      }
      for (const effect of effectsAtHost(host)) {
        if (effect.kind === 'draw-officers') settleHost(drawFor(host.theFile), theEffect);
        if (effect.kind === 'run-errand') settleHost({ type: 'record-errand', errand: effect.subject }, theEffect);
        if (effect.kind === 'tell-worker') settleHost(served(effect.subject, now), theEffect);
      }
    }
    throw new Error('effects never end');
  }
  function effectsAtHome({ file }: Request): ProcessView['effects'] {
    return file === undefined ? [] : recognitionRequest.process(file, rules).effects;
  }
  function effectsAtHost({ file }: Review): ProcessView['effects'] {
    return file === undefined ? [] : recognitionReview.process(file, rules).effects;
  }
}

/** Filed at home, which confirmed the certificate: under review at the host. */
export function filedAtHome(rules: RuleBook) {
  const both = twoCountries(rules, firstMorning);
  const steps = [
    [openDraft(mexico), people.counterInMexico],
    [{ type: 'attach-document', document: document('certificate') }, people.counterInMexico],
    [{ type: 'submit' }, people.counterInMexico],
    [{ type: 'acknowledge' }, people.registrar],
    [{ type: 'confirm-authentic' }, people.verifier],
  ] as const;
  for (const [command, by] of steps) if (!both.inMexico(command, by)) throw new Error(`${command.type} was refused`);
  return both;
}

/** The first two people, and after a case was sent back two other ones. */
const drawFor = ({ excluded = [] }: FileOf<'recognition-review'>): ReviewCommand => {
  const other = excluded.length === 0 ? '' : '.other';
  return {
    type: 'assign-officers',
    seed: 'demonstration',
    reviewers: [{ id: `gt.reviewer${other}` as OfficerId, load: 0 }],
    approvers: [{ id: `gt.approver${other}` as OfficerId, load: 0 }],
  };
};
