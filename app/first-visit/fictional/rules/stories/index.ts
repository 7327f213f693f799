import { corey } from "./corey.ts";
import { isla } from "./isla.ts";
import { kayleigh } from "./kayleigh.ts";
import { others } from "./others.ts";
import type { Story } from "./story.ts";
import { theo } from "./theo.ts";
import { yusuf } from "./yusuf.ts";

/** The five children who carry most incidents, as in real schools. */
export const mostOften: readonly Story[] = [theo, yusuf, corey, kayleigh, isla];

/** Every child who appears in a record. */
export const stories: readonly Story[] = [...mostOften, ...others];
