import { inWords, partiesInWords, type Reader, type Ref } from '../entities/index.ts';

/** Gives every described event its readable name, once the whole file is read. */
export function nameEvents(reader: Reader): void {
  for (const ref of reader.book.refs) if (ref.happening && !ref.happening.named) nameEvent(reader, ref, ref.happening);
}

/** "Putin's visit to Pyongyang, June 2024", "Hu–Lula lunch in Brasília", "conference on refugees in Évian": who, what, where, when. */
function nameEvent(reader: Reader, ref: Ref, happening: NonNullable<Ref['happening']>): void {
  const people = [...happening.participants];
  const journey = happening.sort === 'visit';
  const place = happening.place ? ` ${journey ? 'to' : 'in'} ${happening.place.name}` : '';
  const date = happening.when ? `, ${inWords(happening.when)}` : '';
  const surface = ref.name;
  const bilateral = journey || /^(meeting|call)$/.test(happening.sort) || /summit|handshake/.test(happening.lemma);
  const bare = !surface.includes(' ');
  const plain = `${surface}${surface.includes(happening.place?.name ?? '\0') ? '' : place}${surface.includes(date.slice(2)) ? '' : date}`;
  const alone = journey || happening.sort === 'call' || /conversation/.test(happening.lemma) || (bare && bilateral);
  if (people.length > 1 ? bilateral || bare : people.length === 1 && alone) {
    const who = partiesInWords(people, (each) => reader.surname(each));
    ref.name = journey
      ? `${who}'s ${happening.lemma}${place}${date}`
      : people.length > 1
        ? `${who} ${happening.lemma}${place}${date}`
        : `${happening.lemma} of ${who}${place}${date}`;
    if (surface.includes(' ') || place) ref.aliases.add(plain);
  } else ref.name = plain;
  ref.aliases.add(surface);
}
