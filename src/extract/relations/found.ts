import type { RelationType } from '../../model/index.ts';
import type { Ref } from '../entities/index.ts';

/** A relation as one statement gives it. */
export interface Found {
  type: RelationType;
  source: Ref;
  target: Ref;
  when?: string;
  where?: Ref;
  title?: string;
  fact: string;
}
