import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const PLATFORM = ["#platform", "#parts", "#dates"];
const GROUND = [...PLATFORM, "#regimes", "#people", "#access"];
const BUILT_ON_INCIDENTS = [...GROUND, "#incidents"];
const EVERYTHING_BELOW = [...BUILT_ON_INCIDENTS, "#reporting", "#debriefs", "#plans", "#training"];

/**
 * The house, from the ground up: room -> the front doors it may go in by. A room never imports upward, and nobody
 * imports insights, framework or community. A new room is added here and to "imports" in package.json.
 */
export const MAY_ENTER = {
  platform: ["#dates", "#parts"],
  regimes: ["#dates"],
  people: PLATFORM,
  access: PLATFORM,
  incidents: GROUND,
  reporting: BUILT_ON_INCIDENTS,
  debriefs: BUILT_ON_INCIDENTS,
  plans: BUILT_ON_INCIDENTS,
  training: BUILT_ON_INCIDENTS,
  insights: EVERYTHING_BELOW,
  framework: EVERYTHING_BELOW,
  community: EVERYTHING_BELOW,
};

/** The front doors whose code, and not only types, a rule may use: what is behind them is pure, too. */
export const PURE = ["#dates"];

/** Folders that are no rooms but, like house.ts, put the rooms together: they may go in by every front door. */
const FLOOR_PLAN = new Set(["first-visit", "command-line"]);

/** The room of a file, or "" for the files that put the house together; undefined outside app/. */
export function roomOf(path) {
  const [top, room, ...rest] = relative(project, path).split(sep);
  if (top !== "app" || room === undefined) return undefined;
  return rest.length === 0 || FLOOR_PLAN.has(room) ? "" : room;
}

/** Where a relative import leads. */
export function targetOf(path, specifier) {
  return join(dirname(path), specifier);
}

/** Each room has a second door, for-tests.ts, which tests alone may use, and in the same directions. */
export function isByTestDoor(path, target) {
  const room = roomOf(path);
  const there = roomOf(target);
  if (!isTest(path) || !/\/for-tests\.tsx?$/.test(target) || there === undefined) return false;
  return room === "" || MAY_ENTER[room]?.includes(`#${there}`) === true;
}

/** A rule: a file in a folder called rules, its tests apart. */
export function isRule(path) {
  return roomOf(path) !== undefined && path.split(sep).includes("rules") && !isTest(path);
}

function isTest(path) {
  return /\.test\.tsx?$|-samples\.ts$|\/for-tests\.tsx?$/.test(path);
}
