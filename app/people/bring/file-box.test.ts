import { expect, test } from "vitest";
import { packFiles, unpackFiles } from "./file-box.ts";

test("files come out of the box as they went in, whatever their names and bytes", () => {
  const files = [
    { name: "children – año.csv", bytes: new Uint8Array([0, 255, 10, 13]) },
    { name: "empty.csv", bytes: new Uint8Array() },
    { name: "a.zip", bytes: new Uint8Array([80, 75, 3, 4]) },
  ];
  const found = unpackFiles(packFiles(files));
  expect(found.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))).toEqual(
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
});

test("an empty box holds no files", () => {
  expect(unpackFiles(packFiles([]))).toEqual([]);
});
