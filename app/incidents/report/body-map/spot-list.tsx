import { Details } from "#parts";
import { spotGroups, type SpotRow } from "./groups.ts";

type SpotListProps = { name: string; id: string; chosen: ReadonlySet<string>; isOpen: boolean };

/** Every spot as a box, folded by the part of the body. What is ticked already stands open. */
export function SpotList({ name, id, chosen, isOpen }: SpotListProps) {
  return (
    <div class="ls-body__list" data-body-list>
      <div class="ls-body__find" data-body-find hidden>
        <label class="govuk-label" for={`${id}-find`}>
          Find a place by its name
        </label>
        <input class="govuk-input govuk-input--width-20" id={`${id}-find`} type="search" autocomplete="off" />
      </div>
      {spotGroups.map(({ title, rows }, index) => (
        <Details
          summary={title}
          open={(isOpen && index === 0) || rows.some(({ spots }) => spots.some(({ code }) => chosen.has(code)))}
        >
          <div class="govuk-checkboxes govuk-checkboxes--small">
            {rows.map((row, at) => (
              <Row row={row} name={name} id={id} chosen={chosen} isFirst={index === 0 && at === 0} />
            ))}
          </div>
        </Details>
      ))}
    </div>
  );
}

type RowProps = Omit<SpotListProps, "isOpen"> & { row: SpotRow; isFirst: boolean };

/** "Wrist: left, right", or the one box of what there is one of. The first box has the bare id, for an error's link. */
function Row({ row, name, id, chosen, isFirst }: RowProps) {
  const { spots, words } = row;
  const hasSides = spots.length > 1;
  return (
    <div class={`ls-body__row${spots.length > 2 ? " ls-body__row--three" : ""}`}>
      {hasSides && <span class="ls-body__point">{words}</span>}
      {spots.map(({ code, label, side }) => {
        const boxId = isFirst ? id : `${id}-${code.replace(".", "-")}`;
        return (
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={boxId}
              name={name}
              value={code}
              checked={chosen.has(code)}
              aria-label={label}
            />
            <label class="govuk-label govuk-checkboxes__label" for={boxId}>
              {hasSides ? side : label}
            </label>
          </div>
        );
      })}
    </div>
  );
}
