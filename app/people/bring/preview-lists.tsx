import { Details, Table } from "#parts";
import { countWords } from "../page/words.ts";
import type { Counts, Line, Lines, Preview } from "./preview.ts";

const kinds = [
  { kind: "children", one: "child", many: "children" },
  { kind: "adults", one: "adult", many: "adults" },
  { kind: "families", one: "family member", many: "family members" },
  { kind: "groups", one: "class", many: "classes" },
] as const;

/** Who would be added, changed and ended, by name; endings stand open, because they are what must be looked at. */
export function PreviewLists({ preview }: { preview: Preview }) {
  return (
    <>
      {kinds.map(({ kind, one, many }) => (
        <OneKind lines={preview[kind]} counts={preview.counts[kind]} one={one} many={many} />
      ))}
      {preview.roles.length > 0 && <Roles roles={preview.roles} />}
    </>
  );
}

function OneKind({ lines, counts, one, many }: { lines: Lines; counts: Counts; one: string; many: string }) {
  const parts = [
    {
      name: `${countWords(counts.ended, one, many)} would be ended`,
      list: lines.ended,
      inAll: counts.ended,
      open: true,
    },
    {
      name: `${countWords(counts.changed + counts.returned, one, many)} would be changed`,
      list: lines.changed,
      inAll: counts.changed + counts.returned,
      open: false,
    },
    {
      name: `${countWords(counts.added, one, many)} would be added`,
      list: lines.added,
      inAll: counts.added,
      open: false,
    },
  ];
  return (
    <>
      {parts
        .filter(({ inAll }) => inAll > 0)
        .map(({ name, list, inAll, open }) => (
          <Details summary={name} open={open}>
            <LineTable caption={name} lines={list} />
            {inAll > list.length && (
              <p class="govuk-body">
                The first {list.length} of {inAll.toLocaleString("en-GB")} are shown.
              </p>
            )}
          </Details>
        ))}
    </>
  );
}

function LineTable({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  const withPlace = lines.some(({ from }) => from !== "");
  return (
    <Table
      caption={caption}
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={["Name", "What", ...(withPlace ? ["Where in the file"] : [])]}
      rows={lines.map(({ name, words, from }) => [name, words, ...(withPlace ? [from] : [])])}
    />
  );
}

function Roles({ roles }: { roles: Preview["roles"] }) {
  return (
    <Details summary="What the file calls some adults">
      <p class="govuk-body">A file gives nobody more to see. Invite these adults yourself where it is right.</p>
      <Table
        firstCellIsHeader
        head={["Name", "The file calls them"]}
        rows={roles.map(({ name, asWritten }) => [name, asWritten])}
      />
    </Details>
  );
}
