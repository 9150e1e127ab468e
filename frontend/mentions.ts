/** Somebody who can be mentioned; `typed` is what is written for it: "@Ruth Okafor". */
interface Person {
  typed: string;
  name: string;
  username: string;
}

/** An @ that begins a word, and what was typed behind it until the cursor. */
const BEGUN = /(?:^|[^\p{L}\p{N}_])@([\p{L}\p{M}\p{N}_.’' -]{0,40})$/u;

/** No list shows more. */
const MOST = 8;

let made = 0;

/**
 * A list of whom one may mean, while one writes a mention in the text area before it. The arrow keys choose, Enter or Tab
 * takes, Esc leaves it; a click takes, too. The focus stays in the field.
 */
class Mentions extends HTMLElement {
  people: Person[] = [];

  private area: HTMLElement | null = null;
  private shown: Person[] = [];
  private chosen = 0;
  private readonly base = `vb-mentions-${++made}`;

  connectedCallback() {
    this.area = this.previousElementSibling as HTMLElement | null;
    this.area?.addEventListener('input', this.look);
    this.area?.addEventListener('click', this.look);
    this.area?.addEventListener('focusout', this.close);
    this.area?.addEventListener('keydown', this.press, true);
  }

  disconnectedCallback() {
    this.area?.removeEventListener('input', this.look);
    this.area?.removeEventListener('click', this.look);
    this.area?.removeEventListener('focusout', this.close);
    this.area?.removeEventListener('keydown', this.press, true);
  }

  private get field() {
    return this.area?.querySelector('textarea') ?? null;
  }

  private look = () => {
    const field = this.field;
    const before = field?.value.slice(0, field.selectionStart) ?? '';
    const begun = BEGUN.exec(before);
    this.shown = begun && field?.selectionStart === field?.selectionEnd ? this.fitting(begun[1]) : [];
    this.chosen = 0;
    this.draw();
  };

  private fitting(fragment: string) {
    const begun = folded(fragment);
    return this.people
      .filter(({ name, username }) => {
        const whole = folded(name);
        return whole.startsWith(begun) || folded(username).startsWith(begun) || whole.split(/\s+/).some((word) => word.startsWith(begun));
      })
      .slice(0, MOST);
  }

  private press = (event: KeyboardEvent) => {
    if (this.shown.length === 0 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + this.shown.length) % this.shown.length;
      this.draw();
    } else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
      this.take(this.shown[this.chosen]);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private take(person: Person) {
    const field = this.field;
    const begun = field && BEGUN.exec(field.value.slice(0, field.selectionStart));
    if (!field || !begun) {
      return;
    }
    const end = field.selectionStart;
    const blank = /^\s/.test(field.value.slice(end)) ? '' : ' ';
    field.setRangeText(person.typed + blank, end - begun[1].length - 1, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.close();
  }

  private close = () => {
    this.shown = [];
    this.draw();
  };

  private draw() {
    const field = this.field;
    if (this.shown.length === 0) {
      this.replaceChildren();
      ['aria-controls', 'aria-activedescendant', 'aria-haspopup'].forEach((name) => field?.removeAttribute(name));
      return;
    }
    const list = document.createElement('div');
    list.id = this.base;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    list.append(...this.shown.map((person, index) => this.option(person, index)));
    this.replaceChildren(list);
    field?.setAttribute('aria-haspopup', 'listbox');
    field?.setAttribute('aria-controls', this.base);
    field?.setAttribute('aria-activedescendant', `${this.base}-${this.chosen}`);
    list.children[this.chosen].scrollIntoView({ block: 'nearest' });
  }

  private option(person: Person, index: number) {
    const option = document.createElement('div');
    option.id = `${this.base}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(index === this.chosen));
    const name = document.createElement('span');
    name.textContent = person.name;
    name.dir = 'auto';
    const username = document.createElement('small');
    username.textContent = person.username;
    option.append(name, username);
    // Before the field would lose the focus.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.take(person);
    });
    return option;
  }
}

/** Without capitals and accents. */
function folded(words: string) {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('vb-mentions', Mentions);
