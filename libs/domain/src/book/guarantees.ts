/** What the procedure promises everybody, by the numbers that the law's own tests bear: `[R1] …`. */
export const guarantees = [
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const),
  ...(['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17', 'R18'] as const),
] as const;
export type Guarantee = (typeof guarantees)[number];
