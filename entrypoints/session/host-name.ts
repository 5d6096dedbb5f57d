/** The local name of the elements that are added to a page: one while it is read, and one for a last word after it. */
export const hostName = 'zbt-host';
