import { standardKey } from './own-keys';
import { jumpTo } from './passages';

/**
 * A fact as the server sends it: `kinds` are places in the list of kinds, `places` and `signs` pairs of from and to in UTF-16
 * units of the whole text. `against` is what the text says against it, and where.
 */
type FactRow = [
  number: number,
  paragraph: number,
  words: string,
  kinds: number[],
  places: number[],
  signs: number[],
  note: string,
  against: [told: string, ...places: number[]][],
];

const STEPS = ['t', 'd', 'm', 'z'];

/**
 * The facts that were found in an article, by paragraphs: one of them is the current one, and any number are chosen. All
 * facts of a kind, or of a paragraph, are chosen by one press. While it has the focus, single keys are its own. What is
 * current shows in the text at once, without the server: `vb-facts` tells the text of it. Fires `fact-step` with {what, numbers}.
 */
class FactList extends HTMLElement {
  private rows: FactRow[] = [];
  private kinds: string[] = [];
  private chosen = new Set<number>();
  private current = 0;
  private hiding = false;
  private items = new Map<number, HTMLElement>();
  private bar = document.createElement('div');
  private list = document.createElement('div');

  connectedCallback() {
    this.addEventListener('keydown', this.onKeyDown);
    document.addEventListener('vb-facts-left', this.onLeft);
    this.list.addEventListener('click', this.onClick);
    if (!this.list.isConnected) {
      this.bar.className = 'kinds';
      this.bar.setAttribute('role', 'group');
      this.list.className = 'facts';
      this.list.tabIndex = 0;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-multiselectable', 'true');
      this.list.setAttribute('aria-label', this.getAttribute('label') ?? '');
      this.list.dataset.focus = 'fact-list';
      this.append(this.bar, this.list);
    }
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKeyDown);
    document.removeEventListener('vb-facts-left', this.onLeft);
    this.list.removeEventListener('click', this.onClick);
    this.tellText(true);
  }

  /** Shows these facts and no others. */
  load(kinds: string[], rows: FactRow[]) {
    this.kinds = kinds;
    this.rows = rows;
    this.chosen.clear();
    this.current = rows[0]?.[0] ?? 0;
    this.draw();
  }

  /** Some are decided on; others are to be decided on again. */
  change(gone: number[], fresh: FactRow[]) {
    const lost = new Set(gone);
    const at = this.rows.findIndex(([number]) => number === this.current);
    if (lost.has(this.current)) {
      const next = this.rows.slice(at + 1).find(([number]) => !lost.has(number));
      const before = this.rows.slice(0, Math.max(0, at)).reverse().find(([number]) => !lost.has(number));
      this.current = (next ?? before)?.[0] ?? fresh[0]?.[0] ?? 0;
    }
    this.rows = [...this.rows.filter(([number]) => !lost.has(number)), ...fresh].sort((a, b) => a[4][0] - b[4][0] || a[4][1] - b[4][1]);
    lost.forEach((number) => this.chosen.delete(number));
    if (!this.current) {
      this.current = this.rows[0]?.[0] ?? 0;
    }
    this.draw();
  }

  /** Takes the focus, so that the keys are its own. */
  enter() {
    this.list.focus({ preventScroll: true });
    this.tellText(false);
    this.show();
  }

  /** The text shows no more of it. */
  private onLeft = () => this.tellText(true);

  /** Does what a key does. */
  press(key: string) {
    if (STEPS.includes(key)) {
      this.step(key);
    } else if (key === 'h') {
      this.hiding = !this.hiding;
      this.tellText(false);
    }
    this.list.focus({ preventScroll: true });
  }

  private draw() {
    this.items.clear();
    const parts: HTMLElement[] = [];
    const counts = new Map<number, number>();
    this.rows.forEach((row) => counts.set(row[1], (counts.get(row[1]) ?? 0) + 1));
    let group: HTMLElement | null = null;
    let paragraph = -1;
    for (const row of this.rows) {
      if (row[1] !== paragraph || !group) {
        paragraph = row[1];
        group = this.group(paragraph, counts.get(paragraph)!);
        parts.push(group);
      }
      group.append(this.item(row));
    }
    this.list.replaceChildren(...parts);
    this.drawKinds();
    this.markCurrent();
    this.tellText(false);
  }

  private group(paragraph: number, count: number) {
    const group = document.createElement('div');
    group.className = 'paragraph';
    group.setAttribute('role', 'group');
    const head = document.createElement('div');
    head.className = 'head';
    head.dataset.paragraph = String(paragraph);
    head.textContent = `¶ ${paragraph} · ${count}`;
    head.setAttribute('aria-hidden', 'true');
    group.setAttribute('aria-label', `¶ ${paragraph}, ${count}`);
    group.append(head);
    return group;
  }

  private item(row: FactRow) {
    const [number, , words, kinds, places, signs, note, against] = row;
    const item = document.createElement('div');
    item.id = `vb-fact-${number}`;
    item.className = 'fact';
    item.dataset.number = String(number);
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', String(this.chosen.has(number)));
    const said = document.createElement('div');
    said.className = 'words';
    said.dir = 'auto';
    said.append(...this.words(words, places, signs));
    const about = document.createElement('div');
    about.className = 'about';
    about.textContent = [...kinds.map((kind) => this.kinds[kind]), note].filter(Boolean).join(' · ');
    item.append(said, about);
    for (const [told] of against) {
      const line = document.createElement('div');
      line.className = 'against';
      line.textContent = `? ${told}`;
      item.append(line);
    }
    this.items.set(number, item);
    return item;
  }

  /** The words that make it checkable stand out, where the words are those of one place. */
  private words(words: string, places: number[], signs: number[]): (Node | string)[] {
    if (places.length !== 2) {
      return [words];
    }
    const parts: (Node | string)[] = [];
    let at = 0;
    for (let i = 0; i + 1 < signs.length; i += 2) {
      const from = signs[i] - places[0];
      const to = Math.min(signs[i + 1] - places[0], words.length);
      if (from >= at && to > from) {
        const strong = document.createElement('b');
        strong.textContent = words.substring(from, to);
        parts.push(words.substring(at, from), strong);
        at = to;
      }
    }
    return [...parts, words.substring(at)];
  }

  private drawKinds() {
    const counts = this.kinds.map((_, kind) => this.rows.filter((row) => row[3].includes(kind)).length);
    const chips = counts.flatMap((count, kind) => {
      if (count === 0) {
        return [];
      }
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.textContent = `${this.kinds[kind]} ${count}`;
      chip.dataset.focus = `fact-kind-${kind}`;
      chip.setAttribute('aria-pressed', String(this.allChosen((row) => row[3].includes(kind))));
      chip.addEventListener('click', () => this.toggleAll((row) => row[3].includes(kind)));
      return [chip];
    });
    this.bar.replaceChildren(...chips);
  }

  private allChosen(which: (row: FactRow) => boolean) {
    return this.rows.filter(which).every(([number]) => this.chosen.has(number));
  }

  private toggleAll(which: (row: FactRow) => boolean) {
    const all = this.allChosen(which);
    for (const [number] of this.rows.filter(which)) {
      this.choose(number, !all);
    }
    this.drawKinds();
  }

  private choose(number: number, on: boolean) {
    if (on) {
      this.chosen.add(number);
    } else {
      this.chosen.delete(number);
    }
    this.items.get(number)?.setAttribute('aria-selected', String(on));
  }

  private move(by: number) {
    const at = this.rows.findIndex(([number]) => number === this.current);
    const to = this.rows[Math.min(Math.max(at + by, 0), this.rows.length - 1)];
    if (to) {
      this.current = to[0];
      this.markCurrent();
      this.show();
    }
  }

  private markCurrent() {
    this.list.querySelectorAll('.current').forEach((item) => item.classList.remove('current'));
    const item = this.items.get(this.current);
    item?.classList.add('current');
    if (item) {
      this.list.setAttribute('aria-activedescendant', item.id);
      jumpTo(item, 'nearest', () => item.classList.contains('current'));
    } else {
      this.list.removeAttribute('aria-activedescendant');
    }
  }

  /** Brings the current one into sight in the text. */
  private show() {
    const row = this.rows.find(([number]) => number === this.current);
    document.dispatchEvent(new CustomEvent('vb-fact-shown', { detail: { places: row ? row[4] : [] } }));
  }

  /** Shows the places that do not go together with the current one; the other one comes into sight. */
  private showOther() {
    const row = this.rows.find(([number]) => number === this.current);
    const [, ...places] = row?.[7][0] ?? [''];
    if (!row || places.length < 4) {
      return;
    }
    const pairs = Array.from({ length: places.length / 2 }, (_, i) => [places[2 * i], places[2 * i + 1]]);
    const own = ([from, to]: number[]) => from < row[4][1] && to > row[4][0];
    document.dispatchEvent(
      new CustomEvent('vb-fact-shown', { detail: { places: [...pairs.filter((pair) => !own(pair)), ...pairs.filter(own)].flat() } }),
    );
  }

  private tellText(none: boolean) {
    const places = none || this.hiding ? [] : this.rows.map((row) => row[4]);
    document.dispatchEvent(new CustomEvent('vb-facts', { detail: { places } }));
    if (none) {
      document.dispatchEvent(new CustomEvent('vb-fact-shown', { detail: { places: [] } }));
    }
  }

  private step(what: string) {
    const numbers = this.chosen.size > 0 ? [...this.chosen] : this.current ? [this.current] : [];
    if (what === 'z' || numbers.length > 0) {
      this.dispatchEvent(new CustomEvent('fact-step', { detail: { what, numbers } }));
    }
  }

  private onKeyDown = (event: KeyboardEvent) => {
    const key = standardKey(event);
    if (key === null || (event.target as HTMLElement).closest('button')) {
      return;
    }
    const row = this.rows.find(([number]) => number === this.current);
    switch (key) {
      case 'j':
      case 'ArrowDown':
        this.move(1);
        break;
      case 'k':
      case 'ArrowUp':
        this.move(-1);
        break;
      case ' ':
      case 'x':
        if (row) {
          this.choose(row[0], !this.chosen.has(row[0]));
          this.drawKinds();
        }
        break;
      case 'a':
        this.toggleAll(() => true);
        break;
      case 'p':
        this.toggleAll((other) => other[1] === row?.[1]);
        break;
      case 'Escape':
        this.dispatchEvent(new CustomEvent('fact-step', { detail: { what: 'Escape', numbers: [] } }));
        break;
      case 'g':
        this.showOther();
        break;
      case 'h':
        this.press('h');
        break;
      default:
        if (!STEPS.includes(key)) {
          // Other letters are commands for the chosen passage, and not for what has the focus here.
          if (key.length === 1 && !'?o/Z'.includes(key)) {
            event.stopPropagation();
          }
          return;
        }
        // A key that is held takes no step a second time.
        if (!event.repeat) {
          this.step(key);
        }
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private onClick = (event: Event) => {
    const target = event.target as HTMLElement;
    const head = target.closest<HTMLElement>('.head');
    if (head) {
      this.toggleAll((row) => row[1] === Number(head.dataset.paragraph));
      return;
    }
    const item = target.closest<HTMLElement>('.fact');
    if (item && target.closest('.against')) {
      this.current = Number(item.dataset.number);
      this.markCurrent();
      this.showOther();
    } else if (item) {
      const number = Number(item.dataset.number);
      if (number === this.current || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) {
        this.choose(number, !this.chosen.has(number));
        this.drawKinds();
      }
      this.current = number;
      this.markCurrent();
      this.show();
    }
  };
}

customElements.define('vb-fact-list', FactList);
