import { holdRule } from "#incidents";
import { known } from "../house-rooms.ts";

export const verbs = [holdRule, known];
