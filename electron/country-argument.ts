/** How main tells the preload the country: a command-line argument, the one way into a sandboxed page. */
export const countryArgument = '--faro-country=';
