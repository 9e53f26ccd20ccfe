/** From the country that certified to the one that is asked to recognise. */
export interface Corridor {
  readonly home: string;
  readonly host: string;
}

/** A certificate that a demonstration worker can hold: a standard of a country, and who is accredited in it there. */
export interface HeldCertificate {
  readonly country: string;
  readonly standard: string;
  readonly certifier: string;
}

/** The case that the stack tells and measures: data, so that no line of code names a country. */
export interface DemonstrationCase extends Corridor {
  readonly certificate: HeldCertificate;
}
