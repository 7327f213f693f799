// breach: lessen(no-climbing)
import { enhance } from "../../browser/enhance.ts";

export const enhanced = enhance;
