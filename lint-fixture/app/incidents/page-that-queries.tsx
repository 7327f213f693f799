// breach: eslint(no-restricted-imports)
import { sql } from "kysely";

export const page = sql;
