import { choose, goAlong, jumpTo, type ListRow, type StatusSign, type TalkSign } from './passages';

/** Rows of one group; the browser lays out a group when it comes into sight. */
const A_GROUP = 50;

/** The height of a row, to keep the room of groups that were never in sight. */
const ROW_PX = 35;

/** Where the list has no room beside the text; the style sheet has the same. */
const NARROW = '(max-width: 1180px)';

/**
 * The passages of an article as a list, nested ones set in. A thousand rows are built once; what changes later is changed
 * where it stands. Fires `passage-chosen` with {number}. Where it has no room beside the text it is laid over that when it is
 * asked for, until a passage is chosen, or Esc pressed.
 */
class PassageList extends HTMLElement {
  private statuses: StatusSign[] = [];
  private rows: ListRow[] = [];
  private items = new Map<number, HTMLElement>();
  private talked = new Map<number, TalkSign>();
  private chosenNumber = 0;
  private narrow = matchMedia(NARROW);

  /** The number of the passage that is shown as the chosen one; 0 for none. */
  set chosen(number: number) {
    const before = this.chosenNumber;
    this.current(before, false);
    this.chosenNumber = Number(number) || 0;
    this.current(this.chosenNumber, true);
    if (before !== this.chosenNumber) {
      goAlong(this, this.items.get(this.chosenNumber)?.firstElementChild as HTMLElement | undefined);
    }
  }

  /** Lists these passages and no others. */
  load(statuses: StatusSign[], rows: ListRow[]) {
    this.statuses = statuses;
    this.rows = rows;
    this.items.clear();
    const list = document.createElement('div');
    list.setAttribute('role', 'list');
    for (let i = 0; i < rows.length; i += A_GROUP) {
      const group = document.createElement('div');
      group.className = 'group';
      group.setAttribute('role', 'none');
      const some = rows.slice(i, i + A_GROUP);
      group.style.containIntrinsicHeight = `auto ${some.length * ROW_PX}px`;
      group.append(...some.map((row) => this.item(row)));
      list.append(group);
    }
    this.replaceChildren(list);
    this.current(this.chosenNumber, true);
  }

  /** Lists these passages anew, or for the first time; all others stay as they are. */
  change(rows: ListRow[]) {
    for (const row of rows) {
      const item = this.items.get(row[0]);
      const before = this.rows.findIndex(([number]) => number === row[0]);
      if (item && before >= 0 && this.rows[before][6] === row[6]) {
        this.rows[before] = row;
        this.dress(item, row);
      } else {
        this.insert(row, before);
      }
    }
    this.current(this.chosenNumber, true, false);
  }

  /** Says at these passages that they are talked about, and at no others. */
  talk(rows: TalkSign[]) {
    const before = [...this.talked.keys()];
    this.talked = new Map(rows.map((row) => [row[0], row]));
    for (const number of new Set([...before, ...this.talked.keys()])) {
      const sign = this.items.get(number)?.querySelector<HTMLElement>('.vb-talk-sign');
      if (sign) {
        this.dressTalk(sign, number);
      }
    }
  }

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKeyDown);
    this.addEventListener('toggle', this.onToggle as EventListener);
    this.narrow.addEventListener('change', this.fit);
    this.fit();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKeyDown);
    this.removeEventListener('toggle', this.onToggle as EventListener);
    this.narrow.removeEventListener('change', this.fit);
  }

  /** Folds it away or back where it stands beside the text; elsewhere lays it over that, or takes it away. */
  fold() {
    if (this.narrow.matches) {
      this.togglePopover();
    } else {
      this.toggleAttribute('folded');
    }
  }

  /** Folds it back where it stands beside the text; elsewhere the button that names it opens it. */
  unfold() {
    if (!this.narrow.matches) {
      this.removeAttribute('folded');
    }
  }

  private fit = () => {
    this.popover = this.narrow.matches ? 'auto' : null;
  };

  private buttons() {
    return [...this.querySelectorAll<HTMLElement>('button[data-number]')];
  }

  /** The focus goes to the chosen passage; back it goes by itself, and to the card where it came from nowhere. */
  private onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') {
      const chosen = this.querySelector<HTMLElement>('button[aria-current]') ?? this.buttons()[0];
      chosen?.focus();
      if (chosen) {
        jumpTo(chosen, 'nearest', () => this.matches(':popover-open'));
      }
    } else if (document.activeElement === document.body || document.activeElement === null) {
      document.querySelector<HTMLElement>('.vb-card')?.focus({ preventScroll: true });
    }
  };

  /** Over the text its keys are its own: Enter chooses, on the chosen passage too, and the arrows lead from one to the next. */
  private onKeyDown = (event: KeyboardEvent) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button[data-number]');
    if (!button || !this.matches(':popover-open')) {
      return;
    }
    if (event.key === 'Enter') {
      button.click();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = this.buttons();
      all[all.indexOf(button) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  private insert(row: ListRow, before: number) {
    const rows = this.rows.filter((_, index) => index !== before);
    this.items.get(row[0])?.remove();
    const next = rows.findIndex((other) => other[6] > row[6] || (other[6] === row[6] && other[0] > row[0]));
    const at = next < 0 ? rows.length : next;
    rows.splice(at, 0, row);
    this.rows = rows;
    const item = this.item(row);
    const after = rows[at - 1] && this.items.get(rows[at - 1][0]);
    if (after) {
      after.after(item);
    } else if (rows[1]) {
      this.items.get(rows[1][0])!.before(item);
    } else {
      this.load(this.statuses, rows);
    }
  }

  private item(row: ListRow) {
    const item = document.createElement('div');
    item.setAttribute('role', 'listitem');
    const button = document.createElement('button');
    button.type = 'button';
    const sign = document.createElement('span');
    sign.className = 'sign';
    sign.setAttribute('role', 'img');
    const label = document.createElement('span');
    label.className = 'label';
    const words = document.createElement('span');
    words.className = 'words';
    // Words that turn the direction turn it no further than their own end.
    words.dir = 'auto';
    const doubts = document.createElement('span');
    doubts.className = 'vb-doubt-sign';
    doubts.setAttribute('role', 'img');
    const kinds = document.createElement('span');
    kinds.className = 'kinds';
    const talk = document.createElement('span');
    talk.className = 'vb-talk-sign';
    talk.setAttribute('role', 'img');
    button.append(sign, label, words, doubts, kinds, talk);
    item.append(button);
    this.items.set(row[0], item);
    this.dress(item, row);
    return item;
  }

  private dress(item: HTMLElement, [number, letter, status, speaker, nested, text, , doubts, kinds]: ListRow) {
    const [style, sign, word] = this.statuses[status];
    item.className = nested ? `${style} nested` : style;
    const button = item.firstElementChild as HTMLElement;
    button.dataset.number = String(number);
    // Its sign may change.
    button.dataset.focus = letter + number;
    button.title = speaker ? `${word} · ${speaker}` : word;
    const [signSpan, labelSpan, wordsSpan, doubtSpan, kindSpan, talkSpan] = button.children as unknown as HTMLElement[];
    signSpan.textContent = sign;
    signSpan.setAttribute('aria-label', word);
    labelSpan.textContent = letter + number;
    wordsSpan.textContent = text;
    doubtSpan.textContent = doubts ? '?' : '';
    doubtSpan.hidden = !doubts;
    doubtSpan.setAttribute('aria-label', doubts ?? '');
    doubtSpan.title = doubts ?? '';
    kindSpan.textContent = kinds ?? '';
    kindSpan.hidden = !kinds;
    this.dressTalk(talkSpan, number);
  }

  private dressTalk(sign: HTMLElement, number: number) {
    const [, open, unread, words] = this.talked.get(number) ?? [number, 0, 0, ''];
    sign.textContent = String(unread || open);
    sign.classList.toggle('unread', unread > 0);
    sign.hidden = !words;
    sign.setAttribute('aria-label', words);
    sign.title = words;
  }

  private current(number: number, chosen: boolean, intoSight = true) {
    const button = this.items.get(number)?.firstElementChild as HTMLElement | undefined;
    if (chosen) {
      button?.setAttribute('aria-current', 'true');
      if (intoSight && button) {
        // Only as far as needed, so that nothing jumps; in the frame that paints it, as the text does.
        requestAnimationFrame(() => jumpTo(button, 'nearest', () => button.hasAttribute('aria-current')));
      }
    } else {
      button?.removeAttribute('aria-current');
    }
  }

  private onClick = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button[data-number]');
    if (button) {
      if (this.matches(':popover-open')) {
        this.hidePopover();
      }
      choose(this, Number(button.dataset.number));
    }
  };
}

customElements.define('vb-passage-list', PassageList);
