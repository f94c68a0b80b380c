/** One measured number; `limit` is the most it should be. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  limit?: number;
}
