export const enhance = 1;
