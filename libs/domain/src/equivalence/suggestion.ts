import type { StandardRef } from '../rulebook/catalogue/index.js';
import type { LocalizedText } from '../kernel/index.js';

/** Why a standard is suggested; never a reason to recognise anything. */
export interface SuggestionGround {
  readonly kind: 'third-country' | 'isco08' | 'esco' | 'words';
  readonly says: LocalizedText;
  /** 0 to 1. */
  readonly weight: number;
}

/** A standard of the host that an officer might look at; nothing applies it by itself, and nothing records it. */
export interface Suggestion {
  readonly standard: StandardRef;
  readonly title: LocalizedText;
  /** Strongest first. */
  readonly grounds: readonly SuggestionGround[];
  /** Higher is likelier; only for sorting. */
  readonly rank: number;
}

/** A ground for one standard of the host. */
export interface Clue extends SuggestionGround {
  readonly standard: StandardRef;
}

/** An occupation of ESCO, as far as suggestions need it. */
export interface EscoOccupation {
  readonly id: string;
  readonly isco08: string;
  readonly label: LocalizedText;
  /** Everyday Spanish names. */
  readonly everydayNames: readonly string[];
}

/** What full-text search found of the certificate's words in the host's catalogue, best first. */
export interface LexicalHit {
  readonly code: string;
}

/** What is known beside the packs' own data. */
export interface SuggestionSources {
  readonly esco?: readonly EscoOccupation[];
  readonly lexical?: readonly LexicalHit[];
}
