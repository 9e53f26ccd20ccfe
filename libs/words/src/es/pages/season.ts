/** Work that comes back every season: the same credential holds again in the same months. */
export const season = {
  name: 'Por temporada',
  months: (from: string, to: string) => (from === to ? `en ${from}` : `de ${from} a ${to}`),
  says: (after: string, months: string) => `Vale todo el año hasta el ${after}. Después, solo ${months}.`,
  out: 'Fuera de temporada',
  again: (day: string) => `Está fuera de temporada: vuelve a valer el ${day}.`,
};
