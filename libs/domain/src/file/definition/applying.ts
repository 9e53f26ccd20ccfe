import type { TimelineEntry, Weight } from '../case/index.js';
import type { Staged, Typed } from '../engine/extended-law.js';
import { mergeTimelines } from '../page/timeline.js';
import { byType, defined } from './by-type.js';
import type { EventDefinition } from './define-event.js';

interface Applying<File, Event> {
  /** What the file is after the event, with the lines that the worker reads of it. */
  readonly evolve: (file: File | undefined, event: Event) => File;
  /** What the worker reads of an event; `file` is the file before it. */
  readonly linesOf: (file: File | undefined, event: Event) => readonly TimelineEntry[];
  readonly weighs: (event: Event) => Weight;
}

/** Events applied by their definitions. */
export function applying<File extends Staged, Event extends Typed>(
  definitions: readonly Typed[],
): Applying<File, Event> {
  const events = byType(definitions as unknown as readonly EventDefinition<File, Event>[]);

  function evolve(file: File | undefined, event: Event): File {
    const after = defined(events.get(event.type), event).evolve(file, event);
    const lines = linesOf(file, event);
    return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
  }

  function linesOf(file: File | undefined, event: Event): readonly TimelineEntry[] {
    return defined(events.get(event.type), event).lines?.(file, event) ?? [];
  }

  function weighs(event: Event): Weight {
    const { untold, weighs: does = true } = events.get(event.type) ?? {};
    return untold?.(event) === true ? 'never' : does;
  }

  return { evolve, linesOf, weighs };
}
