export type RefusalCode =
  | "already-running"
  | "no-binary"
  | "no-folder"
  | "no-lock"
  | "not-allowed"
  | "path-too-long"
  | "will-not-start"
  | "will-not-stop"
  | "wrong-version";

/** The database cannot be started; the message is one plain sentence or two that say what to do. */
export class EmbeddedPostgresRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedPostgresRefusal";
    this.code = code;
  }
}
