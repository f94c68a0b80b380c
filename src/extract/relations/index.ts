/** Relations: what frames, and the phrases themselves, say between entities. */
export { nameAgreements } from './agreements.ts';
export { applyFrames, type Trial, whereOf } from './apply.ts';
export { noteEquals } from './equals.ts';
export { nameEvents } from './event-names.ts';
export { eventOf } from './events.ts';
export type { Found } from './found.ts';
export { type Frame, type Frames, loadFrames } from './frame.ts';
export { ruledOffices } from './holding.ts';
export { standingRelations } from './standing.ts';
