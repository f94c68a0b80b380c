/** Words that open a clause, and words that open what hangs on a noun or verb. */
export const SUBORDINATORS = new Set(
  'if unless because although though while whereas whether when once provided lest'.split(' '),
);
export const PREPOSITIONS = new Set(
  'of in at on with to from by for between among after before during since until till under over against into about near through via within without as aboard onto throughout amid inside outside alongside beside beneath underneath behind upon toward towards across along opposite despite around round above below beyond following per than like'.split(
    ' ',
  ),
);

export const PRONOUNS = new Set(
  'he she him they them it himself herself themselves itself i we us you who whom which everyone nobody anyone someone others one'.split(
    ' ',
  ),
);
