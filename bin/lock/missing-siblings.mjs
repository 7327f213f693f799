const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * The optional packages that others in a lock file name and that have no entry of their own, as entries.
 * Their system and processor are read from the name, so that npm fetches none for another machine.
 */
export function missingSiblings(packages) {
  const missing = {};
  for (const [owner, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isHeld(packages, owner, name)) continue;
      missing[`node_modules/${name}`] = { version, ...(dev === true && { dev }), optional: true, ...machineOf(name) };
    }
  }
  return missing;
}

/** Looks where Node would: below the owner, then below each folder above it. */
function isHeld(packages, owner, name) {
  let from = owner;
  for (;;) {
    if (packages[from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`] !== undefined) return true;
    if (from === "") return false;
    from = from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "";
  }
}

function machineOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((each) => words.includes(each));
  const cpu = words.some((each) => /^arm(-|eabi|$)|^gnueabihf$|^musleabihf$/.test(each))
    ? "arm"
    : PROCESSORS.find((each) => words.includes(each));
  if (os === undefined || cpu === undefined)
    throw new Error(`${name}: its name does not tell for which machine it is made.`);
  const libc = words.some((each) => each.startsWith("musl"))
    ? "musl"
    : words.some((each) => each.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return { os: [os], cpu: [cpu], ...(libc !== undefined && { libc: [libc] }) };
}
