import type { Actor, CaseLaw, PauseInForce } from '../src/file/case/index.js';
import type { CaseId, CountryCode, Decision, Instant, RefusalCode } from '../src/kernel/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { contains } from './contains.js';

export interface Setting {
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly rules: RuleBook;
  /** Time of the next command, where it says no other. */
  readonly now: Instant;
  /** Pauses for force majeure in force at this node. */
  readonly pauses?: readonly PauseInForce[];
}

/** A file and what may happen to it next. */
export interface Story<File, Command, Event> {
  readonly file: File | undefined;
  /** The file, where there must be one. */
  readonly theFile: File;
  readonly events: readonly Event[];
  readonly setting: Setting;
  when(command: Command, by: Actor, now?: Instant): Answer<File, Command, Event>;
}

export interface Answer<File, Command, Event> {
  readonly decision: Decision<Event>;
  /** The events, each with at least these properties; throws where others happened. */
  then(...events: readonly object[]): Story<File, Command, Event>;
  thenRefused(code: RefusalCode, detail?: object): Story<File, Command, Event>;
  /** Whatever happened, as long as it was not refused. */
  and(): Story<File, Command, Event>;
}

/** Given what happened, when somebody gives a command, then these events follow or it is refused. */
export function given<File, Command, Event>(
  law: CaseLaw<File, Command, Event>,
  setting: Setting,
  ...events: readonly Event[]
): Story<File, Command, Event> {
  const file = events.reduce<File | undefined>((before, event) => law.evolve(before, event), undefined);
  return {
    file,
    events,
    setting,
    when,
    get theFile() {
      if (file === undefined) throw new Error('there is no file yet');
      return file;
    },
  };

  function when(command: Command, by: Actor, now = setting.now): Answer<File, Command, Event> {
    const { caseId, here, rules, pauses } = setting;
    const known = pauses === undefined ? {} : { pauses };
    const decision = law.decide(file, command, { caseId, here, rules, now, by, ...known });
    return { decision, then, thenRefused, and };

    function and(): Story<File, Command, Event> {
      if (decision.outcome === 'refused')
        throw new Error(`refused: ${decision.code} ${JSON.stringify(decision.detail)}`);
      return given(law, { ...setting, now }, ...events, ...decision.events);
    }
    function then(...expected: readonly object[]): Story<File, Command, Event> {
      const story = and();
      const happened = story.events.slice(events.length);
      if (happened.length !== expected.length || !contains(happened, expected)) {
        throw new Error(`expected ${JSON.stringify(expected, null, 1)}\nhappened ${JSON.stringify(happened, null, 1)}`);
      }
      return story;
    }
    function thenRefused(code: RefusalCode, detail: object = {}): Story<File, Command, Event> {
      if (decision.outcome !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision.events)}`);
      if (decision.code !== code || !contains(decision.detail, detail)) {
        throw new Error(`expected ${code} ${JSON.stringify(detail)}, got ${JSON.stringify(decision)}`);
      }
      return given(law, setting, ...events);
    }
  }
}
