import type { Client, Connection } from 'pg';

/** What `pg` asks of something that it is told to submit; its types do not name it. */
interface Submittable {
  submit(connection: Connection): void;
  handleCopyInResponse(connection: Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }): void;
  handleError(error: Error): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
}

/** SQL: COPY, in PostgreSQL's text format: the lines go out in one piece. */
export function copyIn(client: Client, table: string, columns: readonly string[], lines: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy: Submittable = {
      submit: (connection) => connection.query(`COPY ${table} (${columns.map((one) => `"${one}"`).join()}) FROM STDIN`),
      handleCopyInResponse(connection) {
        connection.sendCopyFromChunk(Buffer.from(lines));
        connection.endCopyFrom();
      },
      // Whoever failed is told of nothing more.
      handleError: reject,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
    };
    client.query(copy as never);
  });
}

/** A value as such a line has it. */
export const copied = (text: string | null): string =>
  text === null
    ? '\\N'
    : text.replaceAll(/[\\\n\r\t]/g, (one) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[one] ?? '\\t');
