/** Words that open too many doors already; compared without case, spaces and figures at the end. */
const tooCommon = [
  "password",
  "letmein",
  "qwerty",
  "qwertyuiop",
  "welcome",
  "iloveyou",
  "abcdefghijkl",
  "lessen",
  "school",
];

/** Why a new password will not do, in words that say what will; undefined when it will. */
export function passwordProblem(password: string, email: string): string | undefined {
  if (password === "") return "Choose a password";
  if ([...password].length < 12)
    return "Choose a password of 12 characters or more. Three words you can picture together work well.";
  if (password.length > 200) return "Choose a password of 200 characters or fewer.";
  const bare = bareOf(password);
  const emailName = bareOf(email.split("@")[0] ?? "");
  if (new Set(bare).size < 4 || tooCommon.includes(bare) || (emailName.length > 3 && bare === emailName)) {
    return "Choose a password that is harder to guess. Three words you can picture together work well.";
  }
  return undefined;
}

function bareOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\d!.]/g, "");
}
