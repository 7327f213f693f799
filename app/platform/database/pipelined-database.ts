import {
  DefaultQueryExecutor,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
  type CompiledQuery,
  type Dialect,
  type KyselyProps,
} from "kysely";
import type pg from "pg";
import { PipelinedDriver, type PipelinedConnection } from "./pipelined-driver.ts";

/** How a transaction begins and ends, beside the deed itself. */
export type Around = {
  /** One statement that names to the database for whom the transaction is. */
  naming: string;
  /** The last statement, asked for when the deed is done; sent together with the commit. */
  last?: () => CompiledQuery | undefined;
};

/** Kysely with a transaction of our own, in which what is asked together is not made to wait for one another. */
export class PipelinedDatabase<Tables> extends Kysely<Tables> {
  readonly #driver: PipelinedDriver;
  readonly #dialect: Dialect;

  constructor(config: pg.PoolConfig) {
    const driver = new PipelinedDriver(config);
    const dialect = dialectOver(driver);
    super({ dialect });
    this.#driver = driver;
    this.#dialect = dialect;
  }

  /**
   * Does a deed in one transaction: all of it is kept, or nothing when it throws or the database refuses. Of several
   * statements asked at once each has its own answer; when one fails, so do those behind it and the commit.
   */
  async transact<T>({ naming, last }: Around, deed: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    const connection = await this.#driver.acquireConnection();
    try {
      connection.begin(naming);
      const { tx, end } = this.#transactionOn(connection);
      try {
        const outcome = await deed(tx);
        end();
        await connection.commit(last?.());
        return outcome;
      } catch (error) {
        end();
        await connection.rollback();
        throw error;
      }
    } finally {
      connection.release();
    }
  }

  /** After its end a transaction answers nobody: the connection is somebody else's by then. */
  #transactionOn(connection: PipelinedConnection): { tx: Transaction<Tables>; end(): void } {
    let ended = false;
    const provider = {
      provideConnection: async <T>(consumer: (to: PipelinedConnection) => Promise<T>): Promise<T> => {
        if (ended) throw new Error("This transaction has ended; nothing more can be asked in it.");
        return consumer(connection);
      },
    };
    const [compiler, adapter] = [new PostgresQueryCompiler(), new PostgresAdapter()];
    const props: KyselyProps = {
      config: { dialect: this.#dialect },
      driver: this.#driver,
      dialect: this.#dialect,
      executor: new DefaultQueryExecutor(compiler, adapter, provider),
    };
    return { tx: new Transaction<Tables>(props), end: () => void (ended = true) };
  }
}

function dialectOver(driver: PipelinedDriver): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
