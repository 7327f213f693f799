import { expect, test } from "vitest";
import { fontsFirstAskedFor } from "./visit.ts";

test("a page in plain English fetches the fonts without a range, and those whose range holds its letters", () => {
  const css = `@font-face{font-family:A;src:url("/assets/all.woff2") format("woff2")}
    @font-face{font-family:A;src:url(/assets/latin.woff2);unicode-range:U+20-7E,U+2019}
    @font-face{font-family:A;src:url(/assets/more.woff2);unicode-range:U+1??,u+2019}
    .x{background:url(/assets/not-a-font.svg)}`;
  expect(fontsFirstAskedFor(css)).toEqual(["/assets/all.woff2", "/assets/latin.woff2"]);
});
