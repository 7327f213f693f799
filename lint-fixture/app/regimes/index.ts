export const law = "England";
