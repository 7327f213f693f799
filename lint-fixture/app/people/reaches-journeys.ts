// breach: lessen(no-climbing)
export type { Visit } from "../../journeys/visit.ts";
