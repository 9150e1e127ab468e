import { choose, goAlong, jumpTo, type MarkRow, type StatusSign } from './passages';

interface Paragraph {
  start: number;
  end: number;
  element: HTMLElement;
  /** The numbers of the passages that stand in it. */
  passages: number[];
}

interface Piece {
  row: MarkRow;
  start: number;
  end: number;
  first: boolean;
}

/** Paragraphs of one part; the browser lays out a part when it comes into sight. */
const A_PART = 30;

/** About what a line holds and measures, to guess the height of a part that was never in sight. */
const LINE_UNITS = 66;
const LINE_PX = 30;
const GAP_PX = 19;

/**
 * The article as a person reads it, every passage marked in place, nested ones inside their parents. It fetches the text
 * from `src` and builds plain elements once; what changes later is changed where it stands. The words are only ever text
 * nodes, so nothing in an article can become markup. It renders without a shadow root, because a selection that a reader
 * makes can be read there in every browser.
 *
 * Offsets are UTF-16 units of the whole text, ends exclusive. Fires `passage-chosen` with {number}, and `words-chosen` with
 * {start, end} when words are selected ({0, 0} when not).
 */
class ArticleText extends HTMLElement {
  private shownText: string | null = null;
  private shownSrc = '';
  private paragraphs: Paragraph[] = [];
  private statuses: StatusSign[] = [];
  private rows = new Map<number, MarkRow>();
  private chosenNumber = 0;
  private told = '0-0';
  private arrived = true;
  /** Whether another passage was chosen than the card was last looked at with. */
  private another = false;
  private building = false;
  private looking = false;
  private loneMarks: [number, number][] = [];
  private facts: number[][] = [];
  private factShown: number[] = [];
  private painting = false;

  /** What is shown above the text already: a first line that only says it again is not shown. */
  headline = '';

  /** Where the text is to be had. */
  set src(src: string) {
    if (src && src !== this.shownSrc) {
      this.shownSrc = src;
      this.shownText = null;
      this.fetchText();
    }
  }

  /** The text itself, where it is short. */
  set text(text: string) {
    this.shownSrc = '';
    this.shownText = text ?? '';
    this.buildSoon();
  }

  /** The number of the passage that is outlined and brought into sight; 0 for none. */
  set chosen(number: number) {
    const before = this.chosenNumber;
    this.chosenNumber = Number(number) || 0;
    if (before !== this.chosenNumber) {
      this.outline(before);
      this.outline(this.chosenNumber);
      const mark = this.marksOf(this.chosenNumber)[0];
      goAlong(this, mark && ownButton(mark));
      this.another = true;
    }
    this.arrived = false;
    this.bringIntoSight();
  }

  /** From and to of the quotation marks that have no partner, in text order. */
  set lonely(marks: [number, number][]) {
    this.loneMarks = marks ?? [];
    this.buildSoon();
  }

  /** Brings the run that begins at an offset into sight. */
  look(offset: number) {
    const run = this.querySelector<HTMLElement>(`span[data-at="${offset}"]`);
    if (run) {
      this.querySelectorAll('.looked-at').forEach((before) => before.classList.remove('looked-at'));
      run.classList.add('looked-at');
      jumpTo(run, 'center', () => run.classList.contains('looked-at'));
    }
  }

  /** Marks these passages and no others. */
  load(statuses: StatusSign[], rows: MarkRow[]) {
    this.statuses = statuses;
    this.rows = new Map(rows.map((row) => [row[0], row]));
    this.buildSoon();
  }

  /** Marks these passages anew, or for the first time; all others stay as they are. */
  change(rows: MarkRow[]) {
    for (const row of rows) {
      const before = this.rows.get(row[0]);
      this.rows.set(row[0], row);
      if (this.building || this.shownText === null) {
        continue;
      }
      if (before && String(before[4]) === String(row[4])) {
        this.label(row);
      } else {
        this.replace(before, row);
      }
    }
  }

  connectedCallback() {
    document.addEventListener('selectionchange', this.onSelectionChange);
    this.addEventListener('click', this.onClick);
    document.addEventListener('vb-facts', this.onFacts);
    document.addEventListener('vb-fact-shown', this.onFactShown);
  }

  disconnectedCallback() {
    document.removeEventListener('vb-facts', this.onFacts);
    document.removeEventListener('vb-fact-shown', this.onFactShown);
    CSS.highlights?.delete('vb-facts');
    CSS.highlights?.delete('vb-fact-shown');
    document.removeEventListener('selectionchange', this.onSelectionChange);
    this.removeEventListener('click', this.onClick);
  }

  private async fetchText() {
    const src = this.shownSrc;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(src, { credentials: 'same-origin' });
      // Who is not signed in any more is led to another page.
      if (!answer.ok || answer.redirected) {
        throw new Error(`answered with ${answer.status}`);
      }
      // Byte order marks count as characters, as they do on the server.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
      if (src === this.shownSrc) {
        this.shownText = text;
        this.arrived = false;
        this.buildSoon();
      }
    } catch {
      if (src === this.shownSrc) {
        this.sayThatItIsMissing();
      }
    }
  }

  private sayThatItIsMissing() {
    this.removeAttribute('aria-busy');
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = `${this.getAttribute('unfetched')} `;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'vb-inline';
    again.textContent = this.getAttribute('again');
    again.addEventListener('click', () => this.fetchText());
    line.append(again);
    this.replaceChildren(line);
  }

  /** Text and marks come one by one; the page is built once for both. */
  private buildSoon() {
    if (!this.building) {
      this.building = true;
      queueMicrotask(() => {
        this.building = false;
        if (this.shownText !== null) {
          this.build(this.shownText);
        }
      });
    }
  }

  private build(text: string) {
    this.removeAttribute('aria-busy');
    this.paragraphs = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length;
      if (line.trim() !== '') {
        this.paragraphs.push({ start, end, element: document.createElement('p'), passages: [] });
      }
      start = end + 1;
    }
    for (const row of this.rows.values()) {
      this.touched(row).forEach((paragraph) => paragraph.passages.push(row[0]));
    }
    const page = document.createDocumentFragment();
    let part: HTMLElement | null = null;
    let height = 0;
    this.paragraphs.forEach((paragraph, index) => {
      if (index % A_PART === 0 || !part) {
        part = document.createElement('div');
        part.className = 'part';
        page.append(part);
        height = 0;
      }
      this.fill(paragraph);
      part.append(paragraph.element);
      paragraph.element.hidden = index === 0 && paragraph.passages.length === 0 && this.isHeadline(paragraph);
      height += Math.ceil((paragraph.end - paragraph.start) / LINE_UNITS) * LINE_PX + GAP_PX;
      part.style.containIntrinsicHeight = `auto ${height}px`;
    });
    this.replaceChildren(page);
    this.paintSoon();
    this.bringIntoSight();
  }

  private onFacts = (event: Event) => {
    this.facts = (event as CustomEvent).detail.places;
    this.paintSoon();
  };

  private onFactShown = (event: Event) => {
    this.factShown = (event as CustomEvent).detail.places;
    this.paintSoon();
    const run = this.factShown.length > 0 ? this.runAt(this.factShown[0]) : undefined;
    if (run) {
      const pane = (this.closest('.vb-reading') ?? this).getBoundingClientRect();
      const place = this.rangeOf(this.factShown[0], this.factShown[1])?.getBoundingClientRect();
      if (!place || place.top < Math.max(pane.top, 0) + 20 || place.bottom > Math.min(pane.bottom, innerHeight) - 20) {
        jumpTo(run, 'center', () => this.factShown.length > 0);
      }
    }
  };

  /** Facts are painted over the text and change nothing in it: they are no passages. */
  private paintSoon() {
    if (!this.painting && CSS.highlights) {
      this.painting = true;
      requestAnimationFrame(() => {
        this.painting = false;
        this.paint('vb-facts', this.facts);
        this.paint('vb-fact-shown', [this.factShown]);
      });
    }
  }

  private paint(name: string, all: number[][]) {
    const ranges: Range[] = [];
    for (const flat of all) {
      for (let i = 0; i + 1 < flat.length; i += 2) {
        const range = this.rangeOf(flat[i], flat[i + 1]);
        if (range) {
          ranges.push(range);
        }
      }
    }
    CSS.highlights.delete(name);
    if (ranges.length > 0) {
      CSS.highlights.set(name, new Highlight(...ranges));
    }
  }

  private rangeOf(from: number, to: number): Range | undefined {
    const first = this.runAt(from);
    const last = this.runAt(to - 1);
    if (!first?.firstChild || !last?.firstChild) {
      return undefined;
    }
    const range = document.createRange();
    range.setStart(first.firstChild, Math.max(0, from - Number(first.dataset.at)));
    range.setEnd(last.firstChild, Math.min(last.firstChild.textContent!.length, to - Number(last.dataset.at)));
    return range;
  }

  /** The run that an offset lies in. */
  private runAt(offset: number): HTMLElement | undefined {
    const paragraph = this.paragraphs[this.firstEndingAfter(offset)];
    if (!paragraph || paragraph.start > offset) {
      return undefined;
    }
    const runs = [...paragraph.element.querySelectorAll<HTMLElement>('span[data-at]')];
    return runs.filter((run) => Number(run.dataset.at) <= offset).pop();
  }

  private isHeadline({ start, end }: Paragraph) {
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
    return plain(this.shownText!.substring(start, end)) === plain(this.headline);
  }

  private fill(paragraph: Paragraph) {
    const { start, end, element } = paragraph;
    element.replaceChildren(...this.run(start, end, this.piecesOf(paragraph)));
  }

  /** The paragraphs in which a passage stands. */
  private touched(row: MarkRow): Set<Paragraph> {
    const found = new Set<Paragraph>();
    for (const [from, to] of places(row)) {
      for (let i = this.firstEndingAfter(from); i < this.paragraphs.length && this.paragraphs[i].start < to; i++) {
        found.add(this.paragraphs[i]);
      }
    }
    return found;
  }

  private firstEndingAfter(offset: number) {
    return first(this.paragraphs, (paragraph) => paragraph.end > offset);
  }

  private firstMarkFrom(offset: number) {
    return first(this.loneMarks, ([from]) => from >= offset);
  }

  private replace(before: MarkRow | undefined, row: MarkRow) {
    const paragraphs = this.touched(row);
    if (before) {
      this.touched(before).forEach((paragraph) => {
        paragraph.passages = paragraph.passages.filter((number) => number !== row[0]);
        paragraphs.add(paragraph);
      });
    }
    this.touched(row).forEach((paragraph) => paragraph.passages.push(row[0]));
    paragraphs.forEach((paragraph) => this.fill(paragraph));
    this.paintSoon();
  }

  /** The marks of a passage in the page, the first of them first. */
  private marksOf(number: number): HTMLElement[] {
    const row = this.rows.get(number);
    if (!row) {
      return [];
    }
    return [...this.touched(row)].flatMap((paragraph) => [
      ...paragraph.element.querySelectorAll<HTMLElement>(`mark[data-number="${number}"]`),
    ]);
  }

  private outline(number: number) {
    const chosen = number === this.chosenNumber;
    for (const mark of this.marksOf(number)) {
      mark.classList.toggle('chosen', chosen);
      const button = ownButton(mark);
      if (chosen) {
        button?.setAttribute('aria-current', 'true');
      } else {
        button?.removeAttribute('aria-current');
      }
    }
  }

  /** Status and speaker of marks that stand where they stood. */
  private label(row: MarkRow) {
    for (const mark of this.marksOf(row[0])) {
      this.dress(mark, ownButton(mark), row);
    }
  }

  private dress(mark: HTMLElement, button: HTMLElement | null, row: MarkRow) {
    const [number, letter, status, speaker] = row;
    const [style, sign, word] = this.statuses[status];
    const chosen = number === this.chosenNumber;
    mark.className = chosen ? `${style} chosen` : style;
    mark.dataset.number = String(number);
    mark.dataset.label = letter + number;
    if (button) {
      button.textContent = sign + number;
      button.setAttribute('aria-label', `${letter}${number}, ${word}${speaker ? `, ${speaker}` : ''}`);
      // Its sign and its words may change.
      button.dataset.focus = letter + number;
      if (chosen) {
        button.setAttribute('aria-current', 'true');
      }
    }
  }

  /**
   * Only a new choice moves the page: nothing may move while somebody reads. The marks may come after the choice. It waits for
   * the frame that paints the choice: to measure the page sooner costs a layout of it while the card is still being drawn.
   */
  private bringIntoSight() {
    if (!this.looking && !this.arrived && this.chosenNumber) {
      this.looking = true;
      requestAnimationFrame(() => {
        this.looking = false;
        this.moveToChosen();
      });
    }
  }

  private moveToChosen() {
    const mark = this.arrived ? undefined : this.marksOf(this.chosenNumber)[0];
    if (!mark) {
      return;
    }
    this.arrived = true;
    const pane = this.closest('.vb-reading') ?? this;
    const box = mark.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    // On a phone the card covers the lower part of the page.
    const card = document.querySelector('.vb-card');
    if (card && this.another) {
      // A passage is read from its head, however far down somebody wrote about the one before.
      this.another = false;
      card.scrollTop = 0;
    }
    const sheet = card !== null && getComputedStyle(card).position === 'fixed';
    const top = Math.max(frame.top, 0);
    const bottom = sheet ? innerHeight * 0.36 : Math.min(frame.bottom, innerHeight);
    if (box.top >= top + 20 && box.bottom <= bottom - 20) {
      return;
    }
    // At once: to glide there would take longer than all else of a choice.
    jumpTo(mark, sheet ? 'start' : 'center', () => mark.classList.contains('chosen'));
  }

  /** The parts of passages that lie in a paragraph, outer ones first. */
  private piecesOf({ start, end, passages }: Paragraph): Piece[] {
    const pieces: Piece[] = [];
    for (const number of passages) {
      const row = this.rows.get(number)!;
      places(row).forEach(([from, to], index) => {
        if (from < end && to > start) {
          pieces.push({ row, start: Math.max(from, start), end: Math.min(to, end), first: index === 0 && from >= start });
        }
      });
    }
    return pieces.sort(inOrder);
  }

  /** The text from start to end with these pieces in it. A piece that crosses the end of its parent is cut there. */
  private run(start: number, end: number, pieces: Piece[], label?: HTMLElement): Node[] {
    const parts: Node[] = [];
    let at = start;
    let rest = pieces;
    if (label) {
      // The label stays on the line of the first word.
      at = Math.min(this.endOfWord(start), rest[0]?.start ?? end, end);
      const first = document.createElement('span');
      first.className = 'first-word';
      first.append(label, ...this.words(start, at));
      parts.push(first);
    }
    while (rest.length > 0) {
      const [piece, ...others] = rest;
      parts.push(...this.words(at, piece.start));
      const inner: Piece[] = [];
      const outer: Piece[] = [];
      for (const other of others) {
        if (other.start >= piece.end) {
          outer.push(other);
        } else if (other.end <= piece.end) {
          inner.push(other);
        } else {
          inner.push({ ...other, end: piece.end });
          outer.push({ ...other, start: piece.end, first: false });
        }
      }
      parts.push(this.marked(piece, inner));
      at = piece.end;
      rest = outer.sort(inOrder);
    }
    parts.push(...this.words(at, end));
    return parts;
  }

  private marked({ row, start, end, first }: Piece, inner: Piece[]) {
    const mark = document.createElement('mark');
    let button: HTMLButtonElement | undefined;
    if (first) {
      button = document.createElement('button');
      button.type = 'button';
      button.className = 'ref';
    }
    this.dress(mark, button ?? null, row);
    mark.append(...this.run(start, end, inner, button));
    return mark;
  }

  /** Where the word ends that begins at an offset; one that is too long for a line may be broken from its label. */
  private endOfWord(start: number): number {
    const space = this.shownText!.substring(start, start + 24).search(/\s/);
    return space < 0 ? start : start + space;
  }

  /** The runs of plain words from start to end: one, but where a mark without a partner stands apart in it. */
  private words(start: number, end: number): HTMLElement[] {
    const runs: HTMLElement[] = [];
    let at = start;
    for (let i = this.firstMarkFrom(start); i < this.loneMarks.length && this.loneMarks[i][1] <= end; i++) {
      const [from, to] = this.loneMarks[i];
      runs.push(...this.plain(at, from), ...this.plain(from, to, 'lonely'));
      at = to;
    }
    return [...runs, ...this.plain(at, end)];
  }

  private plain(start: number, end: number, style = ''): HTMLElement[] {
    if (end <= start) {
      return [];
    }
    const run = document.createElement('span');
    run.dataset.at = String(start);
    run.textContent = this.shownText!.substring(start, end);
    run.className = style;
    return [run];
  }

  private onClick = (event: Event) => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('mark[data-number]');
    const selection = getSelection();
    if (mark && (!selection || selection.isCollapsed)) {
      choose(this, Number(mark.dataset.number));
    }
  };

  private onSelectionChange = () => {
    const selection = getSelection();
    let start = 0;
    let end = 0;
    if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
      const range = selection.getRangeAt(0);
      if (this.contains(range.startContainer) && this.contains(range.endContainer)) {
        start = this.offsetOf(range.startContainer, range.startOffset, true);
        end = this.offsetOf(range.endContainer, range.endOffset, false);
      }
    }
    if (end <= start) {
      start = end = 0;
    }
    const told = `${start}-${end}`;
    if (told !== this.told) {
      this.told = told;
      this.dispatchEvent(new CustomEvent('words-chosen', { detail: { start, end } }));
    }
  };

  /** The offset in the text of a place in the page; a place between runs is that of the next or the last run. */
  private offsetOf(node: Node, offset: number, forward: boolean): number {
    const run = node.parentElement?.closest('span[data-at]') as HTMLElement | null;
    if (node.nodeType === Node.TEXT_NODE && run && this.contains(run)) {
      return Number(run.dataset.at) + offset;
    }
    const place = document.createRange();
    place.setStart(node, offset);
    const runs = this.querySelectorAll<HTMLElement>('span[data-at]');
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place.comparePoint(runs[middle], 0) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    const found = forward ? runs[low] : runs[low - 1];
    return found ? Number(found.dataset.at) + (forward ? 0 : found.textContent!.length) : 0;
  }
}

/** The index of the first one that is so, where all after it are so too; the length where none is. */
function first<T>(sorted: T[], isSo: (one: T) => boolean) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle])) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function places([, , , , flat]: MarkRow): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    pairs.push([flat[i], flat[i + 1]]);
  }
  return pairs;
}

function inOrder(a: Piece, b: Piece) {
  return a.start - b.start || b.end - a.end;
}

/** The label of a mark, not of one that is nested in it. */
function ownButton(mark: HTMLElement): HTMLElement | null {
  return mark.querySelector<HTMLElement>(':scope > .first-word > button.ref');
}

customElements.define('vb-article-text', ArticleText);
