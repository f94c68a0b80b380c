/** Words by which a clause or a phrase tells what an unknown name is. */

/** Verbs and nouns after which "to" reaches a person: "a letter to Berg". */
export const ADDRESSED =
  /^(introduce|speak|talk|write|say|tell|hand|give|present|pay|play|send|grant|reply|respond|explain|convey|deliver|cable|telegraph|wire|telephone|read|listen|complain|appeal|apologise|apologize|bow|swear|connect|patch|link|commend|recommend|refer|host|letter|message|telegram|note|call|gift|present|reward|thank|tribute|souvenir|memento|greeting|condolence|congratulation|visit|respect|goodbye|farewell|credentials|audience|regard|wish)s?$/;

/** One gives to people. */
export const GIVING =
  /^(give|present|award|bestow|confer|hand|donate|grant|gift|lavish|receive|accept|press|bequeath|entrust|dedicate|vote|tender)$/;

/** What is named is no person, unless it is one. */
export const NAMES = /^(call|name|christen|dub|nickname|baptize|baptise)$/;

export const WEDS = /^(marry|wed|betroth|espouse|marriage|wedding|betrothal|bear|descend|adopt|father|sire|beget|orphan|widow)$/;

/** What one does to people, and to hardly a place: "greeted Berg in Oslo". */
export const GREETS =
  /^(greet|meet|join|receive|welcome|entertain|embrace|thank|congratulate|telephone|phone|ring|cable|wire|invite|accompany|introduce|interview|toast|decorate|appoint|kill|assassinate|shoot|arrest|succeed|replace|tell|ask|inform|assure|urge|warn|persuade|brief|rebuke|console|hug|kiss|congratulate|fete|fête|buttonhole|quiz|lobby|escort|befriend|consult|summon|recall|dismiss|sack|depose|overthrow|succeed)$/;

export const PLACES =
  /^(city|town|township|village|hamlet|port|seaport|island|islet|isle|atoll|region|province|county|canton|prefecture|district|quarter|suburb|capital|metropolis|resort|fort|fortress|enclave|oasis|stronghold|outpost|headland|cape|reef|pass|crossing|checkpoint|ford|ridge|hill|plateau|plain|canal|strait|bay|gulf|sound|fjord|locality|municipality|commune|neighbourhood|neighborhood|colony|protectorate|peninsula|river|lake|mountain|valley|desert|forest|bay|state|country|territory|castle|palace|house|estate|villa|lodge|hotel|airport|base|station|site|area|county|settlement|spa|harbour|harbor|yacht|ship|cruiser)$/;
