import { SOCKET_PORT } from "./socket-folder.ts";

/** Whether what is written must survive a power cut. Only throw-away test databases are fleeting. */
export type Keeping = "lasting" | "fleeting";

const MODEST = {
  listen_addresses: "",
  port: `${SOCKET_PORT}`,
  unix_socket_permissions: "0700",
  shared_buffers: "64MB",
  max_connections: "60",
  max_wal_size: "512MB",
  huge_pages: "off",
  // No helper processes for reading: a laptop's memory is dearer than its disk's queue.
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "off",
  log_destination: "stderr",
  log_checkpoints: "off",
  max_logical_replication_workers: "0",
  // What went wrong with a statement is told to whoever sent it, and not to the log: the words of the error, its detail and
  // the statement itself can hold a child's name. What befalls the server itself is logged.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
};

const KEEPING: Record<Keeping, Record<string, string>> = {
  lasting: { fsync: "on", full_page_writes: "on", synchronous_commit: "on" },
  fleeting: {
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
  },
};

/** The server's settings as words of its command line, where nothing stored in the cluster can override them. */
export function settingsFor(keeping: Keeping, clusterName: string, socketFolder: string): string[] {
  const settings = {
    ...MODEST,
    ...KEEPING[keeping],
    cluster_name: clusterName,
    unix_socket_directories: socketFolder,
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
