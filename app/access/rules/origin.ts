/**
 * The visitor's own address. Each proxy writes behind what it was told the address that asked it, so of a list that
 * anybody can begin with lies, only what our own proxies wrote at its end is believed.
 */
export function visitorAddress(asked: string, forwarded: string, proxies: number): string {
  const written = forwarded.split(",").map(withoutPort);
  return proxies === 0 ? asked : (written.at(-proxies) ?? "") || asked;
}

/** Some proxies write the port too: `198.51.100.7:50123`, `[2001:db8::5]:443`. */
function withoutPort(written: string): string {
  const address = written.trim();
  return address.replace(/^\[(.+)\](?::\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}

/**
 * The network that an address stands for. An IPv6 visitor has a whole /64 of addresses at hand, one for each guess, so
 * they count as one; an IPv4 address written the IPv6 way is itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const left = groupsOf(head);
  const right = groupsOf(tail ?? "");
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return `${[...left, ...gap, ...right].slice(0, 4).join(":")}::/64`;
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""));
}
