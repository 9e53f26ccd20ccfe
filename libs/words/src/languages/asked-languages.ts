/** Primary tags of an `Accept-Language` header (RFC 9110, 12.5.4), best first; without those refused with q=0. */
export const askedLanguages = (header: string): readonly string[] =>
  header
    .slice(0, 200)
    .split(',')
    .map((item) => {
      const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      return { tag: range.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
