/** What a defender reads to appeal, on paper: the rest of its words are those of the worker's page. */
export const appealPack = {
  title: 'Expediente para apelar',
  link: 'Descargar el expediente para apelar (PDF)',
  hint: 'Qué se decidió, por qué, con qué norma, hasta cuándo y ante quién se apela, y con qué pruebas. No lleva su nombre.',
  of: (number: string) => `Trámite ${number}.`,
  made: (country: string, day: string) =>
    `Hecho en ${country} el ${day}, con lo que el expediente decía ese día. No prueba nada por sí mismo: vale lo que dice el expediente.`,
  nothing: 'En este trámite todavía no se ha decidido nada.',
  units: 'Qué se decidió, unidad por unidad',
  whole: 'Qué se decidió',
  lastDays: 'Últimos días',
  appealBy: (day: string) => `Para apelar: ${day}.`,
  runsUntil: (day: string) => `Del plazo que corre ahora: ${day}.`,
  shownUntil: (day: string) => `En que esto se le muestra: ${day}.`,
  evidence: 'Pruebas que están en el trámite',
  sha256: (hash: string) => `SHA-256: ${hash}`,
  bodies: 'Ante quién, y quién ayuda gratis',
};
