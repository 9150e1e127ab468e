/**
 * The keys of the person who sits here, as the server tells them: by the desk's own key what they press instead, and when
 * single characters are keys at all.
 */
interface OwnKeys {
  own: Record<string, string>;
  letters: 'ON' | 'ALT' | 'OFF';
}

/**
 * Which of the desk's keys was pressed; null where it is none for this person. A key is the character that it writes, so that
 * digits of an AZERTY and letters of a QWERTZ keyboard are what is printed on them. Keys held with Ctrl or Meta belong to the
 * browser.
 */
export function standardKey(event: KeyboardEvent): string | null {
  const { own, letters }: OwnKeys = (window as any).verbatimKeys ?? { own: {}, letters: 'ON' };
  if (event.ctrlKey || event.metaKey || event.isComposing) {
    return null;
  }
  if ([...event.key].length !== 1 || event.key === ' ') {
    return event.altKey ? null : event.key;
  }
  if (letters === 'OFF' || event.altKey !== (letters === 'ALT')) {
    return null;
  }
  const key = event.altKey && !Object.values(own).includes(event.key) ? unheld(event) : event.key;
  const standard = Object.keys(own).find((one) => own[one] === key);
  return standard ?? (own[key] ? null : key);
}

/** On a Mac, a letter with Alt writes another sign; the letter is told by its place, then. */
function unheld(event: KeyboardEvent): string {
  const place = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1].toLowerCase();
  return place && /[^ -~]/.test(event.key) ? place : event.key;
}
