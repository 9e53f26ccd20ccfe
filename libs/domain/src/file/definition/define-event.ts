import type { TimelineEntry } from '../case/index.js';
import type { Typed } from '../engine/extended-law.js';

/** One event of a kind of file, whole: what the file is after it, and what the worker reads of it. */
export interface EventDefinition<File, Event extends Typed> {
  readonly type: Event['type'];
  /** State is what the events add up to, without judgement. Undefined before the first one. */
  readonly evolve: (file: File | undefined, event: Event) => File;
  /** `file` is the file before it. Left out where it is no concern of the worker's page. */
  readonly lines?: (file: File | undefined, event: Event) => readonly TimelineEntry[];
  /** Whether a decision may rest on it, where the file's own process makes it happen; it may, where nothing is said. */
  readonly weighs?: boolean;
  /** Whether it is kept from some of those who read the file; it is not, where nothing is said. */
  readonly untold?: (event: Event) => boolean;
}

/** Of an event that a process makes happen: it says whether it weighs. */
export interface Weighed {
  readonly weighs: boolean;
}

type Lines<File, Event> = (file: File, event: Event) => readonly TimelineEntry[];

export interface DefiningEvents<File> {
  /** Happens in a file that there is. */
  readonly event: <Event extends Typed, Said extends boolean | undefined = undefined>(definition: {
    readonly type: Event['type'];
    readonly evolve: (file: File, event: Event) => File;
    readonly lines?: Lines<File, Event>;
    readonly weighs?: Said;
    readonly untold?: (event: Event) => boolean;
  }) => EventDefinition<File, Event> & ([Said] extends [boolean] ? Weighed : unknown);
  /** Begins the file, and happens to no file that there is, unless it says what it is then. */
  readonly beginning: <Event extends Typed & { readonly caseId: string }>(definition: {
    readonly type: Event['type'];
    readonly begin: (event: Event) => File;
    readonly evolve?: (file: File, event: Event) => File;
    readonly lines?: Lines<File | undefined, Event>;
  }) => EventDefinition<File, Event>;
}

/** `const { event, beginning } = definingEvents<Appeal>();` in the folder of a kind. */
export const definingEvents = <File>(): DefiningEvents<File> => ({
  event: ({ type, evolve, lines, untold, weighs }) =>
    ({
      type,
      evolve: (file: never, event: never) => evolve(begun(file, type), event),
      ...(lines === undefined ? {} : { lines: (file: never, event: never) => lines(begun(file, type), event) }),
      ...(weighs === undefined ? {} : { weighs }),
      ...(untold === undefined ? {} : { untold }),
    }) as never,
  beginning: ({ type, begin, evolve, lines }) => ({
    type,
    evolve(file, event) {
      if (file === undefined) return begin(event);
      if (evolve === undefined) throw new TypeError(`${event.caseId} began already`);
      return evolve(file, event);
    },
    ...(lines === undefined ? {} : { lines }),
  }),
});

function begun<File>(file: File | undefined, type: string): File {
  if (file === undefined) throw new TypeError(`a file does not begin with ${type}`);
  return file;
}
