/** The picture of a graph: what to show, where, with which labels, as one SVG without script or outside parts. */
export { type SvgOptions, toSvg } from './picture.ts';
