/** Hands a text to the player as a file. The address it is handed under lives only for the click. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
