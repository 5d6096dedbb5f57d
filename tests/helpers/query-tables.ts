import { DuckDBInstance } from '@duckdb/node-api';

/** The rows that DuckDB gives for a query over files, values as JSON has them. */
export async function queryTables(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
