/** Begins with a capital: a cause may stand after a name elsewhere, and so begins with a small letter. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
