/** Path of a browser for the tests; throws an Error that says what to do when there is none. */
export function findBrowser(): string;
