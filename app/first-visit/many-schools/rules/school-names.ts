import { adults, emailOf } from "../../fictional/rules/adults.ts";

const first =
  "Alder Ash Barn Beck Birch Bracken Brook Clay Crane Dale Dun Elm Fair Fallow Fen Ferry Garth Glen Hart Hazel";
const more =
  "Heath Hollow Ivy Kestrel Lark Lime Ling Marsh Mere Mill Moss Nether North Oak Otter Over Quarry Raven Reed Rook";
const last =
  "bank beck bourne bridge brook bury combe cote croft dale den field ford gate grove ham hill holme hurst lea";
const final =
  "leigh ley lock low mead mere mouth ness over pool ridge shaw side stead stoke thorpe ton ville wick worth";
const beginnings = `${first} ${more}`.split(" ");
const endings = `${last} ${final}`.split(" ");

/** The invented name of the school with this number, counted from 1. Names that come again carry their number. */
export function schoolName(number: number): string {
  const at = number - 1;
  const place = `${beginnings[at % beginnings.length] ?? ""}${endings[(at + Math.floor(at / beginnings.length)) % endings.length] ?? ""}`;
  return at < beginnings.length * endings.length ? `${place} School` : `${place} School ${number}`;
}

/** The domain of a school's addresses; it leads nowhere. */
export function domainOf(number: number): string {
  return `school-${String(number).padStart(4, "0")}.example`;
}

/** Where the head of a school has post: each school has the same people at a domain of its own. */
export function headAddress(number: number | "%"): string {
  const head = adults.find(({ role }) => role === "head");
  const [name = ""] = head === undefined ? [] : emailOf(head).split("@");
  return `${name}@${number === "%" ? "school-%.example" : domainOf(number)}`;
}

/** The networks of an installation with many schools. Some schools belong to neither. */
export const networks = [
  { name: "Longmere Trust", kind: "trust" },
  { name: "Vale of Orrin Council", kind: "local-authority" },
] as const;
