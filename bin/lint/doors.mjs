import { builtinModules } from "node:module";
import { visitImports } from "./imports.mjs";
import { isByTestDoor, isRule, MAY_ENTER, PURE, roomOf, targetOf } from "./map.mjs";

const aliases = new Set(Object.values(MAY_ENTER).flat());

/** The linter's plugin for doors and directions, as docs/decisions/0001 sets them out. */
export default {
  meta: { name: "lessen" },
  rules: {
    "no-climbing": rule(climbing),
    "front-doors": rule(deepImport),
    directions: rule(againstTheDirection),
    "pure-rules": rule(impureRule),
  },
};

/** A rule asks each import of a file in app/ one question, and gets a sentence when something is wrong. */
function rule(question) {
  return {
    create(context) {
      const from = { path: context.filename, room: roomOf(context.filename) };
      if (from.room === undefined) return {};
      return visitImports((node, name, onlyTypes) => {
        const message = question(from, name, onlyTypes);
        if (message !== undefined) context.report({ node, message });
      });
    },
  };
}

function climbing({ path, room }, name) {
  if (!name.startsWith(".")) return undefined;
  const target = targetOf(path, name);
  if (roomOf(target) === room || isByTestDoor(path, target)) return undefined;
  return `This leads out of ${where(room)}. Import another room by its front door, like "#people".`;
}

function deepImport({ room }, name) {
  if (name.startsWith("/") || name.startsWith("file:")) return "An absolute path goes round the front doors.";
  if (!name.startsWith("#")) return undefined;
  if (!aliases.has(name) && !isNewAlias(name))
    return `"${name}" is no front door. A room is imported by its alias alone.`;
  if (name === `#${room}`) return `Inside ${where(room)} imports are relative; its front door is for the others.`;
  return undefined;
}

function againstTheDirection({ room }, name) {
  if (!name.startsWith("#") || room === "" || name === `#${room}`) return undefined;
  const allowed = MAY_ENTER[room];
  if (allowed === undefined) return `The room ${room} is not on the map. Add it to bin/lint/map.mjs.`;
  if (allowed.includes(name)) return undefined;
  return `${where(room)} may not import ${name}, only ${allowed.join(", ")}. What happens below is told upward by a fact, in house.ts.`;
}

function impureRule({ path, room }, name, onlyTypes) {
  if (!isRule(path) || onlyTypes || PURE.includes(name)) return undefined;
  if (name.startsWith(".")) {
    const target = targetOf(path, name);
    const isPure = room === "regimes" || isRule(target);
    return isPure ? undefined : "A rule may use other rules; of everything else only types.";
  }
  if (name.startsWith("#")) return `A rule may use the types of another room (import type), never its code.`;
  const kind =
    name.startsWith("node:") || builtinModules.includes(name) ? "does no input or output" : "uses no package";
  return `A rule ${kind}: hand it what it needs.`;
}

/** insights, framework and community are nobody's to import, so they are in no list; still they have doors for house.ts. */
function isNewAlias(name) {
  return Object.hasOwn(MAY_ENTER, name.slice(1));
}

function where(room) {
  return room === "" ? "the floor plan" : `the room ${room}`;
}
