export { incidentRoutes } from "./routes.ts";
export { homePages } from "./home/page.tsx";
export { incidentFact } from "./facts.ts";
