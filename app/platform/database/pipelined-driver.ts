import { Socket } from "node:net";
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from "kysely";
import pg from "pg";

/**
 * Kysely's driver over `pg`, with as few waits as a transaction allows: `begin` is not waited for, statements that are
 * asked together go out in one write and their answers come back in order, and a statement that was asked before is
 * already planned. On a small machine a page spends more on waiting and planning than on its rows.
 */
export class PipelinedDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #connections = new WeakMap<pg.PoolClient, PipelinedConnection>();
  readonly #names = new StatementNames();

  constructor(config: pg.PoolConfig) {
    // The types of `pg` do not know `pipeline` yet, nor that a stream may be made anew for each connection.
    const each = { pipeline: true, stream: gatheringSocket } as unknown as pg.PoolConfig;
    this.#pool = new pg.Pool({ ...config, ...each });
    // A connection that is cut is told to whoever asks on it next. Without these listeners, for the idle ones and for
    // those between two questions of a deed, the same news would end the process.
    this.#pool.on("error", () => {});
    this.#pool.on("connect", (client) => void client.on("error", () => {}));
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PipelinedConnection> {
    const client = await this.#pool.connect();
    const connection = this.#connections.get(client) ?? new PipelinedConnection(client, this.#names);
    this.#connections.set(client, connection);
    return connection;
  }

  async beginTransaction(connection: PipelinedConnection): Promise<void> {
    connection.begin();
  }

  async commitTransaction(connection: PipelinedConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: PipelinedConnection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: PipelinedConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

/** One connection. What is asked of it is answered in the order in which it was asked. */
export class PipelinedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames;
  #begun: Promise<unknown> = Promise.resolve();
  #isBroken = false;

  constructor(client: pg.PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#client.query({
      text: query.sql,
      values: [...query.parameters],
      name: this.#names.of(query),
    });
    const changes = ["INSERT", "UPDATE", "DELETE", "MERGE"].includes(command);
    return { rows: rows as Row[], ...(changes ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) };
  }

  /** Begins a transaction and names it to the database; sent and not waited for, because the commit asks how it went. */
  begin(naming?: string): void {
    const sent = [this.#client.query("begin"), ...(naming === undefined ? [] : [this.#client.query(naming)])];
    this.#begun = Promise.all(sent);
    this.#begun.catch(() => {});
  }

  /** Sends the last statement and the commit together, and waits for both. Nothing is kept unless this returns. */
  async commit(last?: CompiledQuery): Promise<void> {
    const lastDone = last === undefined ? undefined : this.executeQuery(last);
    const committed = this.#client.query("commit");
    // Whichever fails first says why; the others' news must not end the process meanwhile.
    for (const each of [lastDone, committed]) each?.catch(() => {});
    await this.#begun;
    await lastDone;
    // PostgreSQL answers ROLLBACK to the commit of a transaction in which a statement had failed.
    if ((await committed).command !== "COMMIT") throw new AbortedTransactionError();
  }

  /** A connection that cannot even roll back is in nobody knows which state: it is closed, not used again. */
  async rollback(): Promise<void> {
    try {
      await this.#client.query("rollback");
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }

  // oxlint-disable-next-line require-yield -- the interface asks for it, and nothing here reads so many rows
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Rows are not streamed here.");
  }
}

/** More different statements than this are built at run time, like the rows of an import: those are planned each time. */
const mostNames = 400;
const longestNamed = 8000;

/** The names under which connections keep a statement's plan: from the second time that it is asked. */
class StatementNames {
  readonly #seenOnce = new Set<string>();
  readonly #names = new Map<string, string>();

  of({ sql, parameters }: CompiledQuery): string | undefined {
    const name = this.#names.get(sql);
    // What has no parameters names a school in its text: there are as many of those as schools.
    if (name !== undefined || parameters.length === 0 || sql.length > longestNamed) return name;
    if (!this.#seenOnce.delete(sql)) {
      if (this.#seenOnce.size + this.#names.size < mostNames) this.#seenOnce.add(sql);
      return undefined;
    }
    this.#names.set(sql, `lessen-${this.#names.size}`);
    return this.#names.get(sql);
  }
}

/** Holds back what is written until the present step of the program is done, and sends it as one. */
function gatheringSocket(): Socket {
  const socket = new Socket();
  // Not before: connecting puts the class's own `write` back in its place.
  socket.once("connect", () => {
    const write = socket.write.bind(socket) as (...words: unknown[]) => boolean;
    let gathers = false;
    const gather = () => {
      gathers = true;
      socket.cork();
      process.nextTick(() => {
        gathers = false;
        socket.uncork();
      });
    };
    socket.write = (...words: unknown[]) => {
      if (!gathers) gather();
      return write(...words);
    };
  });
  return socket;
}
