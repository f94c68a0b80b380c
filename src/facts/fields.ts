import { z } from 'zod';
import { isEdtf } from '../model/index.ts';
import { edtfTrouble } from './edtf-trouble.ts';

/** Text of one or more characters; white space around it does not count. */
export const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length > 0 && { examples }) });

/** Text that must pass a test. */
export interface Check {
  /** The code of the problem where it does not. */
  code: string;
  ok(value: string): boolean;
  /** What is wrong with a value, and what was expected. */
  message(value: string): string;
  description: string;
  examples: string[];
  /** The JSON Schema format. */
  format?: string;
}

export const checked = ({ code, ok, message, ...meta }: Check) =>
  z
    .string()
    .trim()
    .refine(ok, { error: ({ input }) => message(String(input)), params: { code } })
    .meta(meta);

/** An EDTF date or interval. */
export const edtf = (description: string, ...examples: string[]) =>
  checked({ code: 'bad-edtf', ok: isEdtf, message: edtfTrouble, description, examples, format: 'edtf' });
