export { beginMembership, makeAccount } from "./begin-membership.ts";
export { accountById, accountByEmail, schoolsOf } from "./access-store.ts";
export { signedIn } from "./asking.ts";
export type { Navigation, SignedIn } from "./asking.ts";
export { accessFact } from "./facts.ts";
export { inviteAdult, invitationDays, newLinkSecret } from "./invite-adult.ts";
export { headsOf, rolesOf } from "./membership-store.ts";
export { nameHeadReviewer } from "./name-head-reviewer.ts";
export { hashPassword, passwordFits } from "./password-hash.ts";
export { proveSelf } from "./prove-self.ts";
export type { SelfProof } from "./prove-self.ts";
export { replacePassword } from "./replace-password.ts";
export { accessRoutes } from "./routes.ts";
export { passwordProblem } from "./rules/password.ts";
export { roleNames, roles, roleWords } from "./rules/roles.ts";
export type { Role } from "./rules/roles.ts";
export {
  mayChangeSettings,
  mayInvite,
  mayLookAfterPeople,
  mayNameHeadReviewer,
  mayReadTechniques,
} from "./rules/who-may.ts";
export { seal, unseal } from "./seal.ts";
export { signInsPages } from "./sign-ins/page.tsx";
export { waitWords } from "./sign-in/wait-words.ts";
export { giveSession, hasSession } from "./session-cookie.ts";
export { beginSession } from "./sign-in.ts";
export { doing } from "./who.ts";
export type { School, Who } from "./who.ts";
