/** By itself: the checker's script carries it to a phone, and no other address. */
export const offlinePage = '/verificar/sin-conexion';
