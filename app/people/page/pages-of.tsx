import { Pagination } from "#parts";

/** So many people stand on one page of a list. */
export const onOnePage = 50;

/** Which page of a list an address asks for; the first where it makes no sense. */
export function pageAsked(text: string | undefined): number {
  const page = Number(text ?? "1");
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
}

/** The ways to the pages before and after. */
export function PagesOf({ path, page, inAll }: { path: (page: number) => string; page: number; inAll: number }) {
  const last = Math.max(1, Math.ceil(inAll / onOnePage));
  if (last === 1) return <></>;
  return (
    <Pagination
      landmarkLabel="Pages of this list"
      previous={page > 1 ? { href: path(page - 1) } : undefined}
      next={page < last ? { href: path(page + 1) } : undefined}
      items={[
        {
          number: `${page} of ${last}`,
          href: path(page),
          current: true,
          visuallyHiddenText: `Page ${page} of ${last}`,
        },
      ]}
    />
  );
}
