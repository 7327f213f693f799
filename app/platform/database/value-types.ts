import pg from "pg";

// Dates come as text, instants as text with their zone: neither may pass through JavaScript's Date, which would
// read a birthday in the server's own time zone. Whatever opens a connection imports this file, so that no reader
// depends on another module having been loaded before it.
const asText = (value: string) => value;
pg.types.setTypeParser(pg.types.builtins.DATE, asText);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) =>
  value.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"),
);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
