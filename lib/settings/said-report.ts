import { canonicalAddress } from '../text/address.ts';
import { saidReports } from './settings.ts';

/** True when the reader once said that this address holds a report, whatever else the address goes by. Rejects where storage fails. */
export async function isSaidReport(address: string): Promise<boolean> {
  const canonical = canonicalAddress(address);
  return canonical !== null && (await saidReports.getValue()).includes(canonical);
}
