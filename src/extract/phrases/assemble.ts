import type { Gender, Known } from '../../lexicon/index.ts';
import type { Compound } from './compounds.ts';
import { absorb } from './fields.ts';
import { knownHead, located } from './known-head.ts';
import { namesPlace, riverside } from './lands.ts';
import { reignName } from './names.ts';
import type { OfficeSpan } from './office.ts';
import { type Phrase, phrase } from './phrase.ts';
import { lowerAt, type Sentence, singular, textAt, wordsOf } from './sentence.ts';

/** A stretch of a noun phrase that is one thing. `dashed`: an en dash ties it to the piece before. */
export type Piece = { from: number; to: number; dashed?: boolean } & (
  | { kind: 'known'; values: Known[]; text: string }
  | { kind: 'compound'; compound: Compound }
  | { kind: 'office'; office: OfficeSpan }
  | { kind: 'honorific'; gender?: Gender | undefined }
  | { kind: 'event'; sort: string }
  | { kind: 'number'; count?: number }
  | { kind: 'name' | 'agreement' | 'kin' | 'noun' | 'modifier' | 'adverb' }
);

/** Makes one phrase of its pieces: the last is the head, unless a name follows the words that introduce it. */
export function assemble(
  s: Sentence,
  from: number,
  all: Piece[],
  determiner: string | undefined,
  possessor: Phrase | undefined,
): Phrase | undefined {
  const pieces = absorb(s, all);
  const last = pieces.at(-1)!;
  const made = headOf(s, from, pieces, last);
  if (!made) return undefined;
  if (determiner) made.determiner = determiner;
  if (possessor) made.possessor = possessor;
  const before = pieces.slice(0, -1);
  made.core = (
    pieces.find(
      (piece) =>
        !/^(number|adverb)$/.test(piece.kind) &&
        !(piece.kind === 'known' && piece !== last && piece.values.some((value) => value.type === 'State')),
    ) ?? last
  ).from;
  const introduced = made.name !== undefined && made.kind !== 'State' && !/^(compound)$/.test(last.kind);
  let title: Piece[] = [];
  for (const piece of before) {
    if (piece.kind === 'number') made.count = piece.count;
    else if (piece.kind === 'honorific') {
      made.honorific = true;
      if (piece.gender) made.gender = piece.gender;
    } else if (introduced && /^(office|kin|noun)$/.test(piece.kind)) title.push(piece);
    else if (piece.kind === 'modifier' && title.length === 0) continue;
    else if (piece.kind === 'known' || piece.kind === 'name' || piece.kind === 'compound') modify(s, made, piece);
    else if (!introduced && /^(office|kin|event|agreement)$/.test(piece.kind)) title = [...title, piece];
  }
  if (introduced && title.length > 0) introduce(s, made, title);
  if (
    made.kind === 'Place' &&
    made.name !== undefined &&
    last.kind === 'known' &&
    (made.honorific || title.some((piece) => piece.kind === 'office'))
  )
    made.kind = 'Person';
  if (made.kind === 'name' && (title.some((piece) => piece.kind === 'office') || made.honorific)) made.kind = 'Person';
  return made;
}

function headOf(s: Sentence, from: number, pieces: Piece[], last: Piece): Phrase | undefined {
  const at = last.to - 1;
  const word = lowerAt(s, at);
  const base = (kind: Phrase['kind'], more: Partial<Phrase> = {}): Phrase =>
    phrase(kind, from, last.to, at, singular(word), { plural: isPlural(s, at), ...more });
  switch (last.kind) {
    case 'known':
      return knownHead(s, from, last);
    case 'compound': {
      const { compound } = last;
      const inner = pieces.slice(0, -1).findLast((piece) => piece.kind === 'known');
      const kind = compound.type === 'Gift' ? 'thing' : compound.type;
      return phrase(kind, from, last.to, compound.head, lowerAt(s, compound.head), {
        name: wordsOf(s, last.from, last.to),
        ...(compound.sort && { sort: compound.sort }),
        ...(inner && {}),
      });
    }
    case 'name':
      if (reignName(s, last.from) === last.to) return reigning(s, from, last);
      return phrase('name', from, last.to, last.to - 1, lowerAt(s, last.to - 1), {
        name: wordsOf(s, last.from, last.to),
        ...genderOf(s, last.from),
      });
    case 'office': {
      const { word: office, former, title, plural } = last.office;
      return phrase('office', from, last.to, last.office.head, office.title, {
        office: { ...office, title, former },
        plural,
        ...(office.gender && { gender: office.gender }),
      });
    }
    case 'kin': {
      const gender = s.lexicon.kin.get(singular(word))?.gender;
      return base('kin', gender ? { gender } : {});
    }
    case 'event':
      return base('Event', { sort: last.sort, plural: isPlural(s, at) && word !== 'talks' });
    case 'agreement':
      return base(
        'Agreement',
        / of /.test(wordsOf(s, last.from, last.to))
          ? { lemma: singular(lowerAt(s, last.from)), plural: isPlural(s, last.from) }
          : {},
      );
    case 'noun':
      return nounHead(s, pieces, last, base);
    case 'number':
      return last.count === undefined
        ? undefined
        : phrase('pronoun', from, last.to, at, word, { plural: true, count: last.count });
    case 'honorific':
      return phrase('thing', from, last.to, at, word);
    default:
      return from < last.from && s.tokens[last.from]!.pos !== 'VERB' ? base('thing') : undefined;
  }
}

type Base = (kind: Phrase['kind'], more?: Partial<Phrase>) => Phrase;

/** "Havana airport" is a place, "foreign ministry" a body; other nouns are things, "a golf club" too. */
function nounHead(s: Sentence, pieces: Piece[], last: Piece, base: Base): Phrase {
  const word = singular(lowerAt(s, last.to - 1));
  const named = pieces.find(
    (piece) =>
      piece.kind === 'name' ||
      (piece.kind === 'known' && piece.values.some((value) => value.type === 'Place' && value.form !== 'capital')),
  );
  if (named && namesPlace(s, word, named.kind === 'known', last.to)) {
    const end = /^(region|district|province)$/.test(lowerAt(s, last.to - 1)) ? named.to : last.to;
    return base('Place', { name: wordsOf(s, named.from, end) });
  }
  const golf = s.lexicon.gifts.has(`${lowerAt(s, last.from - 1)} ${word}`);
  const sort = golf || riverside(s, last.to - 1) ? undefined : s.lexicon.organizations.get(word);
  const contracting = word === 'party' && pieces.some((piece) => lowerAt(s, piece.from) === 'contracting');
  return base(
    sort !== undefined && organized(pieces) && !contracting ? 'Organization' : 'thing',
    sort === undefined ? {} : { sort },
  );
}

/** A common noun such as "ministry" names a body where a state or name stands before it. */
const organized = (pieces: Piece[]): boolean => pieces.length > 0;

function modify(s: Sentence, made: Phrase, piece: Piece): void {
  if (piece.kind === 'known') {
    const state = piece.values.find((value) => value.type === 'State' && value.form !== 'capital' && value.form !== 'government');
    if (state) {
      made.states.push(...(state.form === 'pair' ? piece.values.map((value) => value.name) : [state.name]));
      return;
    }
    made.modifiers.push({ ...knownHead(s, piece.from, piece), describes: true });
    if (made.kind === 'thing' && !located(s, piece.from)) kindOf(made.modifiers.at(-1)!);
  } else if (piece.kind === 'compound')
    made.modifiers.push(
      phrase(piece.compound.type, piece.from, piece.to, piece.compound.head, lowerAt(s, piece.compound.head), {
        name: wordsOf(s, piece.from, piece.to),
      }),
    );
  else
    made.modifiers.push(
      phrase('name', piece.from, piece.to, piece.to - 1, lowerAt(s, piece.to - 1), {
        name: wordsOf(s, piece.from, piece.to),
        ...genderOf(s, piece.from),
      }),
    );
}

/** "a Fez | carpet", "the Alabama | claims": the town is not spoken of; on "the White House | lawn" one is at the house. */
function kindOf(p: Phrase): void {
  if (p.kind === 'Place' && p.form !== 'venue') p.kindOf = true;
}

/** "President | João Lourenço", "his wife | Asma": the words before the name become an apposition that takes the states and the possessor. */
function introduce(s: Sentence, made: Phrase, title: Piece[]): void {
  for (const piece of title) {
    const word = lowerAt(s, piece.to - 1);
    const { from, to } = piece;
    const shared = {
      states: made.states,
      modifiers: made.modifiers,
      ...(made.possessor && { possessor: made.possessor }),
      ...(made.determiner && { determiner: made.determiner }),
    };
    if (piece.kind === 'office') {
      const { word: office, former, title: text } = piece.office;
      made.appositions.push(
        phrase('office', from, to, piece.office.head, office.title, {
          office: { ...office, title: text, former },
          plural: piece.office.plural,
          ...shared,
        }),
      );
      if (office.gender) made.gender ??= office.gender;
    } else if (piece.kind === 'kin') {
      made.appositions.push(phrase('kin', from, to, to - 1, singular(word), { ...shared, plural: singular(word) !== word }));
      const gender = s.lexicon.kin.get(singular(word))?.gender;
      if (gender) made.gender = gender;
    } else made.appositions.push(phrase('thing', from, to, to - 1, singular(word), shared));
  }
  if (made.possessor) delete made.possessor;
  made.states = [];
  made.modifiers = [];
}

/** "the Daoguang Emperor": the name holds the office. */
function reigning(s: Sentence, from: number, { to, from: era }: Piece): Phrase {
  const [title, gender] = lowerAt(s, to - 1) === 'empress' ? (['Empress', 'female'] as const) : (['Emperor', 'male'] as const);
  const office = phrase('office', to - 1, to, to - 1, title.toLowerCase(), {
    office: { title, holds: 'state', gender, former: false },
  });
  return phrase('Person', from, to, to - 1, lowerAt(s, to - 1), {
    name: `${textAt(s, era)} ${title}`,
    gender,
    appositions: [office],
  });
}

function genderOf(s: Sentence, i: number): { gender?: Gender } {
  const gender = s.lexicon.given.get(textAt(s, i)) ?? s.lexicon.given.get(textAt(s, i + 1));
  return gender ? { gender } : {};
}

const isPlural = (s: Sentence, i: number): boolean => singular(lowerAt(s, i)) !== lowerAt(s, i);
