import type { BodySpot } from "#regimes";
import { shapesOf, type Figure, type Shape } from "./figures/figure.ts";

type Mark = { readonly x: number; readonly y: number; readonly number: number };

type DrawingProps = {
  figure: Figure;
  /** The start of every id in this drawing: a page may hold several. */
  id: string;
  chosen: ReadonlySet<string>;
  marks?: readonly Mark[];
};

/**
 * One figure. What is chosen has a colour and a hatching, so that it is seen in grey and on paper too. It is hidden from
 * screen readers until a script makes it answer to keys: beside it stands a list that says the same.
 */
export function Drawing({ figure, id, chosen, marks = [] }: DrawingProps) {
  const hatching = `${id}-${figure.name}-chosen`;
  return (
    <svg class="ls-body__figure" viewBox={`0 0 ${figure.width} ${figure.height}`} aria-hidden="true" focusable="false">
      <pattern id={hatching} width="28" height="28" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="28" height="28" class="ls-body__ground" />
        <path d="M0 0v28" class="ls-body__hatch" />
      </pattern>
      <Paths of={figure.behind} classes="ls-body__chair" />
      <path class="ls-body__outline" d={figure.outline} />
      {shapesOf(figure).map((shape) => (
        <Spot shape={shape} width={figure.width} hatching={chosen.has(shape.spot) ? hatching : undefined} />
      ))}
      <Paths of={figure.lines} classes="ls-body__line" />
      {figure.dots?.map(([x, y, radius]) => (
        <circle class="ls-body__dot" cx={x} cy={y} r={radius} />
      ))}
      <Paths of={figure.dashed} classes="ls-body__line ls-body__line--dashed" />
      <Paths of={figure.over} classes="ls-body__chair" />
      {figure.names?.map(([x, y, anchor, words]) => (
        <text class="ls-body__name" x={x} y={y} text-anchor={anchor}>
          {words}
        </text>
      ))}
      {marks.map((mark) => (
        <NumberOn {...mark} />
      ))}
    </svg>
  );
}

function Paths({ of: paths = [], classes }: { of: readonly string[] | undefined; classes: string }) {
  return (
    <>
      {paths.map((path) => (
        <path class={classes} d={path} />
      ))}
    </>
  );
}

function Spot({ shape, width, hatching }: { shape: Shape; width: number; hatching: string | undefined }) {
  return (
    <path
      class="ls-body__spot"
      data-spot={shape.spot satisfies BodySpot}
      data-x={shape.x}
      data-y={shape.y}
      transform={shape.mirrored ? `matrix(-1 0 0 1 ${width} 0)` : undefined}
      d={shape.path}
      fill={hatching === undefined ? undefined : `url(#${hatching})`}
      data-chosen={hatching === undefined ? undefined : ""}
    />
  );
}

function NumberOn({ x, y, number }: Mark) {
  return (
    <g class="ls-body__mark">
      <circle cx={x} cy={y} r="58" />
      <text x={x} y={y + 26} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}
