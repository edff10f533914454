/**
 * Says at once, in the words of the page, that a chosen file is larger than is read, before anybody waits for it to be sent.
 * Without this script the server says so.
 */
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'file' || input.dataset['most'] === undefined) return;
  const most = Number(input.dataset['most']);
  const isTooLarge = [...(input.files ?? [])].some((file) => file.size > most);
  input.setCustomValidity(isTooLarge ? (input.dataset['tooLarge'] ?? '') : '');
  if (isTooLarge) input.reportValidity();
});

export {};
