import { serve, type ServerType } from "@hono/node-server";

type Served = {
  fetch: Parameters<typeof serve>[0]["fetch"];
  /** 0 asks for any free port. */
  port: number;
  ready(port: number): void;
  /** The port could not be had; says what to do. */
  refused(sentence: string): void;
};

/** Serves the house on its port. Nothing else should begin before `ready`: a port that is taken ends the start. */
export function serveHouse({ fetch, port, ready, refused }: Served): ServerType {
  const server = serve({ fetch, port }, (at) => ready(at.port));
  server.on("error", (error: NodeJS.ErrnoException) => refused(sentenceFor(error, port)));
  return server;
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Set PORT to another number, like 3001.`;
  if (code === "EACCES") return `Port ${port} is not yours to use. Set PORT to a number above 1023, like 3000.`;
  return message;
}
