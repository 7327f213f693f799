/** How a thing that is owed stands. */
export type OwedState = "done" | "due" | "late" | "not-needed";

/** The states in words, as they stand beside their shapes. */
export const stateWords: Readonly<Record<OwedState, string>> = {
  done: "Done",
  due: "Due",
  late: "Late",
  "not-needed": "Not needed",
};

/** Each state has a shape of its own, so that it can be told without colour, on paper too. Drawn around 0,0, 16 wide. */
export function StateMark({ state }: { readonly state: OwedState }) {
  if (state === "done") {
    return (
      <>
        <circle r="8" class="ls-mark-full" />
        <path d="M-3.5 0 -1 2.5 3.5-2.5" class="ls-mark-in" />
      </>
    );
  }
  if (state === "late") {
    return (
      <>
        <path d="M0-9 9 0 0 9-9 0z" class="ls-mark-full" />
        <path d="M0-4.5V1M0 3.5v1" class="ls-mark-in" />
      </>
    );
  }
  return (
    <>
      <circle r="7" class={state === "due" ? "ls-mark-open" : "ls-mark-open ls-mark-dashed"} />
      <path d={state === "due" ? "M0-4V0H3" : "M-3 0H3"} class="ls-mark-line" />
    </>
  );
}

/** One state alone. It says nothing to a screen reader: the words stand beside it. */
export function StateShape({ state }: { readonly state: OwedState }) {
  return (
    <svg class={`ls-${state}`} width="28" height="28" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <StateMark state={state} />
    </svg>
  );
}
