import type { RelationType } from '../../model/index.ts';
import type { Ref } from '../entities/index.ts';

/** A relation as one statement gives it. */
export interface Found {
  type: RelationType;
  source: Ref;
  target: Ref;
  when?: string;
  /** `when` is not how long it held, only a time at which it did: an office named in passing. */
  passing?: true;
  where?: Ref;
  title?: string;
  fact: string;
  /** The words leave open whether they met or were apart. */
  unsure?: true;
  /** Of two who did it together, not one to the other. */
  among?: true;
}

/** Notes a relation, where both ends were found. */
export type Add = (type: Found['type'], source: Ref | undefined, target: Ref | undefined, more?: Partial<Found>) => void;
