/** Of `cases`, those that take a value: what the database makes of others takes none. */
export async function columnsOf(database) {
  const { rows } = await database.query(`
    SELECT attname FROM pg_attribute
    WHERE attrelid = 'cases'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`);
  return rows.map(({ attname }) => attname);
}
