export { expectNoAxeViolations } from "./axe-for-tests.ts";
