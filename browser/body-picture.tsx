import { Picture } from "../app/incidents/report/body-map/picture.tsx";

/** Draws the figures of a body map into their place: our own markup, which holds nothing that anybody typed. */
export function drawPicture(place: HTMLElement): void {
  const picture: { toString(): string } = (
    <Picture id={place.dataset["bodyPicture"] ?? ""} drawAs={place.dataset["as"]} />
  );
  place.innerHTML = picture.toString();
}
