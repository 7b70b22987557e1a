/** In how many monthly parts what is due may be paid; the tool accepts no others. */
export const fewestParts = 2;
export const mostParts = 6;
