/** Where a sheet's contents lie in the session's storage, by the id in its address. */
export const briefKey = (id: string): string => `brief:${id}`;
