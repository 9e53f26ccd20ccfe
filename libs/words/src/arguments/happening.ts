import type { ArgOf, TimelineWhat } from '@puente/domain/file/case';

/** Countries of the case, by name. */
export interface Between {
  readonly home: string;
  readonly host: string;
}

/** What fills a line of the timeline; names are in the reader's language already. */
export interface Happening extends Between {
  /** Where it happened. */
  readonly country: string;
  readonly agency?: string;
  /** The country that it went to. */
  readonly to?: string;
  /** An office filed on the worker's behalf. */
  readonly assisted: boolean;
  readonly documents?: string;
  /** `6 de marzo`. */
  readonly on?: string;
  /** Of several days, the first. */
  readonly since?: string;
  /** `10 días hábiles`. */
  readonly days?: string;
  /** Titles of units. */
  readonly units?: string;
  /** `12 mar, 10:30, Taller 3`. */
  readonly slots?: string;
  /** `en español`. */
  readonly spoken?: string;
  /** How a practical test ended, as the law calls it. */
  readonly choice?: string;
  readonly result?: string;
}

/** What the law's arguments become on the page; an argument that is not here fills no words. */
interface Becomes {
  readonly agency: 'agency';
  readonly channel: 'assisted';
  readonly days: 'days';
  readonly kinds: 'documents';
  readonly language: 'spoken';
  readonly on: 'on';
  readonly since: 'since';
  readonly to: 'to';
  readonly choice: 'choice';
  readonly result: 'result';
  readonly slots: 'slots';
  readonly units: 'units';
}

/** What the words of one line may use: where it happened, and what the law fills this line with. */
export type HappeningOf<What extends TimelineWhat> = Between &
  Pick<Happening, 'country' | Becomes[Extract<ArgOf<What>, keyof Becomes>]>;

/** The words of every line of the timeline, by the law's name for it. */
export type TimelineWords = { readonly [What in TimelineWhat]: (happening: HappeningOf<What>) => string };
