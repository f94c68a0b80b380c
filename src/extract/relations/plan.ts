import type { Clause } from '../clauses/index.ts';
import { answers } from './exchange.ts';
import type { Frame, RoleSpec } from './frame.ts';
import { slotPhrases } from './slots.ts';

interface PlannedRole {
  name: string;
  role: RoleSpec;
  /** `shared`: what stands there may fill two roles. */
  sources: { source: string; slots: string[]; shared: boolean }[];
}

const plans = new WeakMap<Frame, PlannedRole[]>();

/** The roles of a frame in the order in which they are filled: a gift is made an entity only once the rest that is needed is there. */
export function planOf(frame: Frame): PlannedRole[] {
  const known = plans.get(frame);
  if (known) return known;
  const byGift = ({ role }: PlannedRole): number => (role.is === 'Gift' ? 1 : 0);
  const plan = Object.entries(frame.roles)
    .map(([name, role]) => ({
      name,
      role,
      sources: role.from.map((source) => ({ source, slots: source.split('+'), shared: /subject|with|equal/.test(source) })),
    }))
    .sort((a, b) => byGift(a) - byGift(b));
  plans.set(frame, plan);
  return plan;
}

/** Slots of which something may come that is no phrase of the clause. */
const BEYOND = /^(states|served|recent|there|spoken of)$/;

/** Whether a frame that any verb triggers cannot fire: nothing stands where a role that it needs is looked for. */
export function isHopeless(c: Clause, frame: Frame): boolean {
  if (answers(c)) return false;
  return planOf(frame).some(
    ({ name, role, sources }) =>
      frame.needs?.includes(name) === true &&
      role.is !== 'Gift' &&
      sources.every(({ source, slots }) => !BEYOND.test(source) && slots.every((slot) => slotPhrases(c, slot).length === 0)),
  );
}
