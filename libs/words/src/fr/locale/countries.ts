/** French says a country with its article, which its name as `Intl` knows it lacks; one that is not here is said bare. */
const masculine = new Set(
  [
    'Mexique, Guatemala, Honduras, Salvador, Nicaragua, Costa Rica, Panama, Belize, Pérou, Chili, Paraguay, Brésil',
    'Venezuela, Canada, Guyana, Suriname, Portugal',
  ].flatMap((line) => line.split(', ')),
);
const feminine = new Set(
  ['République dominicaine, Colombie, Bolivie, Jamaïque, Barbade, Dominique, Grenade, France'].flatMap((line) =>
    line.split(', '),
  ),
);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const elided = new Set(['Équateur', 'Uruguay', 'Argentine', 'Espagne']);

/** `le Mexique`, `la Colombie`, `l’Équateur`, `Haïti`. */
export function le(country: string): string {
  if (masculine.has(country)) return `le ${country}`;
  if (feminine.has(country)) return `la ${country}`;
  return elided.has(country) ? `l’${country}` : country;
}

/** The same where a sentence begins with it. */
export const Le = (country: string): string => capital(le(country));

/** `du Mexique`, `de la Colombie`, `de l’Équateur`, `d’Haïti`. */
export function du(country: string): string {
  if (masculine.has(country)) return `du ${country}`;
  return country === 'Haïti' ? `d’${country}` : `de ${le(country)}`;
}

export const Du = (country: string): string => capital(du(country));

/** In it or to it: `au Mexique`, `en Colombie`, `en Équateur`, `en Haïti`. */
export function au(country: string): string {
  if (masculine.has(country)) return `au ${country}`;
  return feminine.has(country) || elided.has(country) || country === 'Haïti' ? `en ${country}` : `à ${country}`;
}
