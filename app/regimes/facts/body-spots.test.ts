import { expect, test } from "vitest";
import {
  BODY_POINTS,
  BODY_SITES,
  BODY_SPOTS,
  CHAIR_CONTACTS,
  codesOf,
  entryOf,
  labelOf,
  pointsOfSpots,
  spotInWords,
} from "../index.ts";

// Spelled out, not derived: codes never change, because records hold them. The marks are those of practice.md#3.
const front = `crown forehead eye ear cheek nose mouth chin neck-front! shoulder upper-arm elbow forearm wrist hand
  fingers chest! abdomen! hip groin thigh knee shin ankle foot toes`;
const back = `head-back neck-back! shoulder-blade spine-upper spine-lower back-of-arm buttock back-of-thigh calf heel`;

test.each([
  ["front", front],
  ["back", back],
] as const)("the points of the %s are those of practice.md#3, the dangerous ones marked", (side, named) => {
  const ours = BODY_POINTS.entries.filter((entry) => entry.side === side);
  const codes = named.split(/\s+/);
  expect(ours.map(({ code }) => code)).toEqual(codes.map((code) => code.replace("!", "")));
  for (const code of codes.filter((each) => each.endsWith("!")))
    expect(entryOf(BODY_POINTS, code.replace("!", ""))?.danger).toBeDefined();
});

test("the wheelchair's contacts and the body's sites are those of practice.md#3, and no other", () => {
  const contacts = "headrest chest-strap lap-belt armrest side-guard footplate splint";
  expect(codesOf(CHAIR_CONTACTS)).toEqual(contacts.split(" "));
  const sites = "gastrostomy tracheostomy shunt catheter implant";
  expect(codesOf(BODY_SITES).toSorted()).toEqual(sites.split(" ").toSorted());
});

test("every point has its spots, left and right together, and no spot is without its point", () => {
  const points = new Set(BODY_SPOTS.entries.map(({ point }) => point));
  expect([...points]).toEqual([...codesOf(BODY_POINTS), ...codesOf(BODY_SITES), ...codesOf(CHAIR_CONTACTS)]);
  for (const { code, point, across } of BODY_SPOTS.entries)
    expect(code).toBe(across === undefined ? point : `${point}.${across}`);
  const sides = (side: string) => BODY_SPOTS.entries.filter(({ across }) => across === side).length;
  expect(sides("left")).toBe(sides("right"));
  // 73 of the body, 7 of its sites, 11 of the chair.
  expect(BODY_SPOTS.entries).toHaveLength(91);
});

test("a spot is as dangerous as its point (england.md#D10)", () => {
  expect(entryOf(BODY_SPOTS, "neck-front.left")?.danger).toBe("airway");
  expect(entryOf(BODY_SPOTS, "chest.middle")?.danger).toBe("weight");
  expect(entryOf(BODY_SPOTS, "wrist.left")?.danger).toBeUndefined();
});

test.each([
  ["wrist.left", "Left wrist"],
  ["back-of-thigh.right", "Back of right thigh"],
  ["chest.middle", "Chest, middle"],
  ["nose", "Nose"],
  ["lap-belt", "Lap belt"],
  ["armrest.left", "Armrest, left"],
  ["implant.right", "Implant, right"],
])("%s is called %s", (spot, words) => {
  expect(labelOf(BODY_SPOTS, spot)).toBe(words);
  expect(spotInWords(spot)).toBe(words);
});

test("a regime reads the points, once each, whichever side", () => {
  expect(pointsOfSpots(["wrist.left", "nose", "wrist.right", "forearm"])).toEqual(["nose", "forearm", "wrist"]);
  // No regime of ours names a belt or a tube: they are kept for the people who read the record.
  expect(pointsOfSpots(["lap-belt", "gastrostomy", "armrest.left", "hip.left"])).toEqual(["hip"]);
});

test("a point kept without its side says so, and an unknown code is shown as it was kept", () => {
  expect(spotInWords("forearm")).toBe("Forearm (side not said)");
  expect(spotInWords("X-own-code")).toBe("X-own-code");
});
