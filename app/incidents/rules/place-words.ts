/** The code of "somewhere else" in the list of places. */
export const elsewhere = "elsewhere";

/** The place as words, with the exact spot when one was given. */
export function placeWords(
  places: readonly { placeId: string; name: string }[],
  answer: { place: string; spot: string },
): string {
  const place = answer.place === elsewhere ? "" : (places.find(({ placeId }) => placeId === answer.place)?.name ?? "");
  return [place, answer.spot].filter((text) => text !== "").join(", ");
}
