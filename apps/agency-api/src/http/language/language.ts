/** The languages of problems and of words made for the page. */
export type SpokenLanguage = 'es' | 'en';

/** From `Accept-Language` (RFC 9110, 12.5.4); Spanish where neither is asked for. */
export function spokenLanguage(header: string | undefined): SpokenLanguage {
  if (header === undefined) return 'es';
  let best: { language: SpokenLanguage; weight: number } | undefined;
  for (const part of header.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = tag.split('-')[0];
    if (primary !== 'es' && primary !== 'en') continue;
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality === undefined ? 1 : Number.parseFloat(quality.trim().slice(2)) || 0;
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { language: primary, weight };
  }
  return best?.language ?? 'es';
}
