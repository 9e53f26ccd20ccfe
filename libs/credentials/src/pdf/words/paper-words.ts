/** The fixed words of the paper. Dates and names come filled in; nothing here has a grammatical gender of the holder. */
export interface PaperWords {
  /** Twelve, where ICU does not know the language. */
  readonly months?: readonly string[];
  readonly title: {
    readonly certificate: string;
    readonly recognition: string;
    readonly partialRecognition: string;
  };
  readonly intro: string;
  readonly claim: {
    readonly certificate: string;
    recognition(country: string): string;
    partialRecognition(country: string): string;
  };
  readonly holder: { readonly born: string; readonly document: string };
  readonly standard: {
    readonly code: string;
    readonly edition: string;
    readonly level: string;
    readonly occupation: string;
  };
  readonly units: {
    readonly heading: string;
    readonly code: string;
    readonly unit: string;
    readonly verdict: string;
    readonly verdicts: Readonly<Record<'competent' | 'recognised' | 'not-recognised', string>>;
  };
  readonly conditions: string;
  readonly facts: {
    readonly evaluatedBy: string;
    readonly certifiedBy: string;
    readonly evaluatedOn: string;
    readonly basis: string;
    readonly issuedOn: string;
    readonly validUntil: string;
    readonly noEnd: string;
    readonly agreement: string;
    readonly equivalences: string;
    readonly caseId: string;
    version(version: number): string;
  };
  readonly check: {
    readonly heading: string;
    online(page: string): string;
    readonly offline: string;
    readonly signed: string;
    readonly issuedBy: string;
    readonly qr: string;
  };
  readonly number: string;
  readonly mark: string;
  readonly free: string;
  readonly tacit: { readonly title: string; readonly text: string };
  readonly demonstration: { readonly title: string; readonly text: string };
  readonly status: {
    readonly short: Readonly<Record<'expired' | 'suspended' | 'revoked' | 'replaced', string>>;
    expired(date: string): string;
    suspended(until: string | undefined): string;
    revoked(date: string): string;
    replaced(date: string): string;
    readonly lapsed: string;
    readonly paused: string;
    readonly ended: string;
    readonly otherCopy: string;
  };
  page(page: number, of: number): string;
}
