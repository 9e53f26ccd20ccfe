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
  /** An office filed on the worker's behalf. */
  readonly assisted: boolean;
  readonly documents?: string;
  /** `6 de marzo`. */
  readonly on?: string;
  /** `10 días hábiles`. */
  readonly days?: string;
  /** Titles of units. */
  readonly units?: string;
  /** `12 mar, 10:30, Taller 3`. */
  readonly slots?: string;
  /** `en español`. */
  readonly spoken?: string;
  /** How a practical test ended, as the law calls it. */
  readonly result?: string;
}
