/** Begins with a capital: a cause may stand after a name elsewhere, and so begins with a small letter. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sentence of its own: begins with a capital and ends with a stop, if it does not end already. */
export function wholeSentence(words: string): string {
  const begun = startSentence(words);
  return begun === '' || /[.!?…][”’)]?$/.test(begun) ? begun : `${begun}.`;
}
