import { expect, test } from "vitest";
import { networkOf, visitorAddress } from "./origin.ts";

test.each([
  ["198.51.100.7", "198.51.100.7"],
  ["::ffff:198.51.100.7", "198.51.100.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
  ["2001:db8::5", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("the address %s counts as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("one visitor's many IPv6 addresses are one origin, a neighbour's are another", () => {
  expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:2:dead:beef:0:1"));
  expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
});

test.each([
  ["no proxy: what a visitor writes is not believed", "203.0.113.9", 0, "10.0.0.1"],
  ["one proxy: the last", "203.0.113.9, 198.51.100.7", 1, "198.51.100.7"],
  ["two proxies: the last but one", "203.0.113.9, 198.51.100.7, 10.0.0.2", 2, "198.51.100.7"],
  ["fewer than stand there: whoever asked", "198.51.100.7", 2, "10.0.0.1"],
  ["nothing written", "", 1, "10.0.0.1"],
  ["an address with its port", "198.51.100.7:50123", 1, "198.51.100.7"],
  ["an address in brackets, with its port", "[2001:db8::5]:443", 1, "2001:db8::5"],
])("behind proxies, %s", (_, forwarded, proxies, address) => {
  expect(visitorAddress("10.0.0.1", forwarded, proxies)).toBe(address);
});
