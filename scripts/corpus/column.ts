import type { SchemaElement } from 'hyparquet';

/** What one column holds in one row; a list has no empty places. */
export type Cell = string | number | boolean | null | (string | number)[];

/** A column of a table and where its cells come from. */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  of(row: Row): Cell;
}

type ColumnType = 'text' | 'whole' | 'number' | 'yes-or-no' | 'texts' | 'wholes';

/** Each type in Parquet's words; of a list, that of its elements. */
const leaves = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  'yes-or-no': { type: 'BOOLEAN' },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  wholes: { type: 'INT32' },
} as const satisfies Record<ColumnType, Omit<SchemaElement, 'name'>>;

/** The cells of one row, in the order of the columns. */
export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): Cell[] =>
  columns.map((column) => column.of(row));

/** The columns as a Parquet schema; lists as its specification has them (LogicalTypes, Lists). */
export function schemaOf(columns: readonly Column<never>[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type }): SchemaElement[] => {
      const optional = { ...leaves[type], repetition_type: 'OPTIONAL' as const };
      if (type !== 'texts' && type !== 'wholes') return [{ name, ...optional }];
      return [
        { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', ...optional },
      ];
    }),
  ];
}
