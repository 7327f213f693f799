import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSettings } from "./settings.ts";

it("a school that sets nothing gets a database in its own folder, on port 3000", () => {
  const settings = readSettings({});
  expect(existsSync(join(settings.projectFolder, "migrations"))).toBe(true);
  expect(settings).toEqual({
    projectFolder: settings.projectFolder,
    dataFolder: join(settings.projectFolder, "data"),
    databaseUrl: undefined,
    port: 3000,
    publicUrl: "http://localhost:3000",
    proxies: 0,
  });
});

it("set to nothing is the same as not set: the records do not land in the checkout itself", () => {
  expect(readSettings({ PORT: "", LESSEN_DATA: " ", DATABASE_URL: "", LESSEN_URL: "" })).toEqual(readSettings({}));
});

it("what is set is used", () => {
  const set = {
    PORT: "8080",
    LESSEN_DATA: "/srv/lessen",
    DATABASE_URL: "postgres://db/lessen",
    LESSEN_URL: "https://lessen.alder.example/",
    LESSEN_PROXIES: "2",
  };
  expect(readSettings(set)).toMatchObject({
    port: 8080,
    dataFolder: "/srv/lessen",
    databaseUrl: "postgres://db/lessen",
    publicUrl: "https://lessen.alder.example",
    proxies: 2,
  });
  const { projectFolder, dataFolder } = readSettings({ LESSEN_DATA: "elsewhere" });
  expect(dataFolder).toBe(join(projectFolder, "elsewhere"));
  expect(readSettings({ PORT: "0" }).port).toBe(0);
});

it.each(["three", "-1", "65536", "3000.5", "1e3", "0x50", "99999999"])(
  "a port that is none is told in a sentence: %s",
  (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(
      `PORT is "${port}". Set it to a number between 1 and 65535, like 3000, or to 0 for any free port.`,
    );
  },
);

it.each(["lessen.alder.example", "/lessen", "ftp://alder.example"])(
  "an address that nobody could follow is told in a sentence: %s",
  (url) => {
    expect(() => readSettings({ LESSEN_URL: url })).toThrow(
      `LESSEN_URL is "${url}". Set it to the whole address, like https://`,
    );
  },
);

it.each(["true", "-1", "1.5", "10"])("a number of proxies that is none is told in a sentence: %s", (proxies) => {
  expect(() => readSettings({ LESSEN_PROXIES: proxies })).toThrow(`LESSEN_PROXIES is "${proxies}". Set it to how many`);
});
