import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

/** A passage as it is marked in the text. Offsets are UTF-16 units of the whole text, ends exclusive. */
interface Mark {
  id: string;
  label: string;
  number: string;
  sign: string;
  style: string;
  title: string;
  fragments: [number, number][];
}

interface Piece {
  mark: Mark;
  start: number;
  end: number;
  first: boolean;
}

/**
 * The article as a person reads it, every passage marked in place, nested ones inside their parents. The words are only
 * ever text nodes, so nothing in an article can become markup. It renders without a shadow root, because a selection
 * that a reader makes can be read there in every browser.
 *
 * Fires `passage-chosen` with {id}, and `words-chosen` with {start, end} when words are selected ({0, 0} when not).
 */
class ArticleText extends LitElement {
  static properties = {
    text: { type: String },
    marks: { type: Array },
    chosen: { type: String },
  };

  declare text: string;
  declare marks: Mark[];
  declare chosen: string;

  private told = '0-0';
  private arrived = true;

  constructor() {
    super();
    this.text = '';
    this.marks = [];
    this.chosen = '';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelectionChange);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.onSelectionChange);
    super.disconnectedCallback();
  }

  protected render() {
    const paragraphs: TemplateResult[] = [];
    let start = 0;
    for (const line of (this.text ?? '').split('\n')) {
      const end = start + line.length;
      if (line.trim() !== '') {
        paragraphs.push(html`<p>${this.run(start, end, this.piecesOf(start, end))}</p>`);
      }
      start = end + 1;
    }
    return paragraphs;
  }

  protected updated(changed: PropertyValues) {
    // Only a new choice moves the page: nothing may move while somebody reads.
    this.arrived = this.arrived && !changed.has('chosen') && !changed.has('text');
    if (!this.arrived && this.chosen) {
      const mark = this.querySelector(`mark[data-id="${CSS.escape(this.chosen)}"]`);
      const box = mark?.getBoundingClientRect();
      const frame = this.getBoundingClientRect();
      // On a phone the card covers the lower part of the page.
      const sheet = matchMedia('(max-width: 760px)').matches;
      const bottom = sheet ? innerHeight * 0.36 : Math.min(frame.bottom, innerHeight);
      if (mark && box && (box.top < Math.max(frame.top, 0) + 20 || box.bottom > bottom - 20)) {
        mark.scrollIntoView({ block: sheet ? 'start' : 'center', behavior: this.calm ? 'auto' : 'smooth' });
      }
      // The marks may come after the choice.
      this.arrived = mark !== null;
    }
  }

  private get calm() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** The parts of passages that lie in a paragraph, outer ones first. */
  private piecesOf(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    for (const mark of this.marks ?? []) {
      mark.fragments.forEach(([from, to], index) => {
        if (from < end && to > start) {
          pieces.push({
            mark,
            start: Math.max(from, start),
            end: Math.min(to, end),
            first: index === 0 && from >= start,
          });
        }
      });
    }
    return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The text from start to end with these pieces in it. A piece that crosses the end of its parent is cut there. */
  private run(start: number, end: number, pieces: Piece[], label?: TemplateResult): unknown[] {
    const parts: unknown[] = [];
    let at = start;
    let rest = pieces;
    if (label) {
      // The label stays on the line of the first word.
      at = Math.min(this.endOfWord(start), rest[0]?.start ?? end, end);
      parts.push(html`<span class="first-word">${label}${at > start ? this.words(start, at) : nothing}</span>`);
    }
    while (rest.length > 0) {
      const [piece, ...others] = rest;
      if (piece.start > at) {
        parts.push(this.words(at, piece.start));
      }
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
      rest = outer.sort((a, b) => a.start - b.start || b.end - a.end);
    }
    if (at < end) {
      parts.push(this.words(at, end));
    }
    return parts;
  }

  private marked({ mark, start, end, first }: Piece, inner: Piece[]) {
    const chosen = mark.id === this.chosen;
    const label = first
      ? html`<button class="ref" tabindex="0" aria-label=${mark.title} aria-current=${chosen ? 'true' : nothing}
          >${mark.sign}${mark.number}</button>`
      : undefined;
    // prettier-ignore
    return html`<mark class="${mark.style} ${chosen ? 'chosen' : ''}" data-id=${mark.id} data-label=${mark.label}
      @click=${this.onClick}>${this.run(start, end, inner, label)}</mark>`;
  }

  /** Where the word ends that begins at an offset; one that is too long for a line may be broken from its label. */
  private endOfWord(start: number): number {
    const space = this.text.substring(start, start + 24).search(/\s/);
    return space < 0 ? start : start + space;
  }

  private words(start: number, end: number) {
    return html`<span data-at=${start}>${this.text.substring(start, end)}</span>`;
  }

  private onClick = (event: Event) => {
    event.stopPropagation();
    const selection = getSelection();
    if (selection && !selection.isCollapsed) {
      return;
    }
    const id = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('passage-chosen', { detail: { id } }));
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
    const runs = [...this.querySelectorAll<HTMLElement>('span[data-at]')];
    if (forward) {
      const next = runs.find((r) => place.comparePoint(r, 0) >= 0);
      return next ? Number(next.dataset.at) : 0;
    }
    const before = runs.filter((r) => place.comparePoint(r, 0) < 0).pop();
    return before ? Number(before.dataset.at) + (before.textContent?.length ?? 0) : 0;
  }
}

customElements.define('vb-article-text', ArticleText);
