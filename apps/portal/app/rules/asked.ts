/** What the form of the rules sends in the address: days and an agreement, and nothing of anybody. */
const boxes = ['period', 'country', 'from', 'pausedFrom', 'goesOn', 'extendedBy'] as const;
export type Box = (typeof boxes)[number];
export type Asked = Readonly<Partial<Record<Box, string>>>;

/** What was filled in; empty where the page was only opened. */
export const askedIn = (query: URLSearchParams): Asked =>
  Object.fromEntries(
    boxes.flatMap((box) => {
      const value = query.get(box)?.trim().slice(0, 40) ?? '';
      return value === '' ? [] : [[box, value]];
    }),
  );
