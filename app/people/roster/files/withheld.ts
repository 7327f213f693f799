/**
 * Columns that are never read, whatever the file: what is in them does not reach any reader, problem or log.
 * Passwords, because nobody may have them; race, religion and the like, because this import has no need
 * of them and they are off by default (england-homes-data-codes.md#D1.3, #D1.4, #D3).
 */
const personal = new Set([
  "americanindianoralaskanative",
  "asian",
  "blackorafricanamerican",
  "nativehawaiianorotherpacificislander",
  "white",
  "demographicracetwoormoreraces",
  "hispanicorlatinoethnicity",
  "race",
  "ethnicity",
  "ethnicorigin",
  "ethnicgroup",
  "ethniccode",
  "religion",
  "faith",
  "nationality",
  "countryofbirth",
  "countryofbirthcode",
  "stateofbirthabbreviation",
  "cityofbirth",
  "sexualorientation",
  "genderidentity",
  "biometric",
  "biometrics",
]);

const secret = new Set(["passwd", "pwd", "passphrase", "passcode", "pin", "pincode", "credential", "credentials"]);

/** A heading without case, spaces and signs, so that "Given name", "given_name" and "givenName" are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/** Whether this column holds passwords or the like. */
export function isSecret(heading: string): boolean {
  const plain = plainHeading(heading);
  return secret.has(plain) || plain.includes("password");
}

/** Whether this column stays unread. */
export function isWithheld(heading: string): boolean {
  return isSecret(heading) || personal.has(plainHeading(heading));
}
