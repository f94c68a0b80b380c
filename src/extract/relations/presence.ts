import type { Reader, Ref } from '../entities/index.ts';
import { type Phrase, postsOf, type Sentence, singular } from '../phrases/index.ts';

/**
 * The places that a phrase means to one who goes or is there: "Oslo", "the airport in Oslo", "the streets of Oslo", "the city" spoken of
 * before; for one who goes to it, "the summit in Oslo". "The aid of Norway", "the throne of Spain" are no places.
 */
export function whereabouts(reader: Reader, s: Sentence, p: Phrase, going: boolean): Ref[] {
  if (p.kind === 'Event' && going) return postsOf(p, 'in', 'at').flatMap((inner) => reader.refer(s, inner));
  // "the shipyards of Gdynia" are no company to one who tours them.
  if (p.kind !== 'thing' && !(p.kind === 'Organization' && p.name === undefined)) return reader.refer(s, p);
  const site = SITES.test(singular(p.lemma)) || (reader.lexicon.venues.has(singular(p.lemma)) && !ABROAD.test(p.lemma));
  if (STATE_OF_BEING.test(p.lemma)) return [];
  const inner = [...postsOf(p, 'in', 'at', 'near', 'outside', 'aboard'), ...(site ? postsOf(p, 'of', 'on') : [])];
  if (inner.length > 0) return inner.flatMap((each) => reader.refer(s, each));
  const before = s.tokens[p.from]?.start ?? 0;
  const said = p.name === undefined && p.posts.length === 0 && /^(the|that|this)$/.test(p.determiner ?? '');
  const land = /^(country|kingdom|republic|nation|land)$/.test(p.lemma);
  if (said && (land || SETTLEMENT.test(p.lemma)))
    return reader.seen
      .filter(({ ref, at }) => at < before && ref.type === (land ? 'State' : 'Place'))
      .slice(-1)
      .map(({ ref }) => ref);
  return reader.refer(s, p);
}

/** Parts of a place by which one is in it. */
const SITES =
  /^(cent(er|re)|heart|middle|outskirt|edge|street|square|gate|wall|shore|coast|bank|beach|border|frontier|north|south|east|west|northeast|northwest|southeast|southwest|ruin|city|town|village|port|harbou?r|quay|dock|pier|wharf|capital|suburb|quarter|district|island|islet|isle|province|region|county|valley|mountain|hill|hilltop|forest|wood|lake|river|bay|desert|palace|castle|fort|fortress|citadel|airport|airfield|airstrip|aerodrome|station|base|camp|ranch|farm|estate|villa|lodge|hotel|inn|house|home|seat|residence|manor|mansion|garden|ground|lawn|temple|cathedral|church|mosque|shrine|monastery|abbey|tomb|grave|memorial|monument|site|scene|battlefield|field|plain|museum|gallery|university|college|school|hospital|tarmac|runway|platform|soil|territory|land|part|corner|area|interior|mouth|foot|top|bottom|approach|vicinity|neighbou?rhood|environs|road|avenue|front|town hall|court|icon|treasure|room|hall|souk|bazaar|market|resort|republic|kingdom|commune|oasis|peninsula|archipelago|highland|lowland|jungle|trench|line|front line|slum|township|shipyard|yard|factor(y|ies)|mill|mine|works|dockyard|plant|steelworks|vineyard|plantation|boulevard|canal|bridge|pyramid|catacomb|cave|glacier|park|stadium|zoo|library|theatre|theater|opera|parliament|bunker|crater|waterfall|falls|spring|fountain|stall|shop|workshop|studio|laboratory|barracks|prison|jail|cemetery|churchyard|graveside|refugee camp|side|shipyards|deck|bridgehead)s?$/;

/** "went into exile in Madrid", "went to great lengths": where one is in another way. */
const STATE_OF_BEING =
  /^(exile|hiding|prison|jail|captivity|power|office|business|service|retirement|length|term|conclusion|aid|rescue|help|defence|defense|attention|end|halt|law|bed|sleep|war|pieces|effect|force|terms)s?$/;

/** What stands for another state abroad. */
const ABROAD = /^(embassy|consulate|legation|mission|chancery|pavilion|chamber|archive|bridge|club|academy|company|factory)$/;

const SETTLEMENT = /^(city|town|capital|village|port|island|islands|castle|palace|resort|airport|territory|province|region)$/;
