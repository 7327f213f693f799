/**
 * The button that Enter presses in a text box: a browser takes the first of the form, and that must be the one that goes
 * on. Nobody sees it, and neither Tab nor a screen reader comes to it.
 */
export function FirstPress({ value, children }: { readonly value: string; readonly children: string }) {
  return (
    <button class="ls-first-press" type="submit" name="press" value={value} tabindex={-1} aria-hidden="true">
      {children}
    </button>
  );
}
