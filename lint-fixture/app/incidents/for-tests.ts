export const incidentForTests = 1;
