/**
 * A place that people find again: a page, a line, a moment, a speaker's turn, a paragraph, or where the reading was in doubt.
 * The offset is in UTF-16 units; `words` are the label as the margin says it.
 */
interface Place {
  offset: number;
  kind: 'PAGE' | 'LINE' | 'TIME' | 'SPEAKER' | 'PARAGRAPH' | 'DOUBT';
  label: string;
  words: string;
}

/** What stands in the margin beside one line. */
interface Note {
  offset: number;
  words: string[];
  moment: string;
}

/** Labels closer than this stand on the same line of text; the later ones are left out. In UTF-16 units. */
const A_LINE = 150;

/** Paragraphs of one part; the browser lays out a part when it comes into sight. */
const A_PART = 30;

/**
 * A source's text as a person reads it, its places in the margin, what a quote rests on marked and brought into sight. It
 * builds plain elements once, without a template: a hundred thousand words open within the blink of an eye. The words are
 * only ever text nodes, so nothing in a source can become markup.
 *
 * A time code plays the recording whose element has the id in `player`. The arrow keys lead from one to the next.
 */
class SourceText extends HTMLElement {
  private shownText = '';
  private shownPlaces: Place[] = [];
  private shownMarks: [number, number][] = [];
  private shownPlayer = '';
  private waiting = false;

  set text(text: string) {
    this.shownText = text ?? '';
    this.buildSoon();
  }

  set places(places: Place[]) {
    this.shownPlaces = places ?? [];
    this.buildSoon();
  }

  set marks(marks: [number, number][]) {
    this.shownMarks = [...(marks ?? [])].sort((a, b) => a[0] - b[0]);
    this.buildSoon();
  }

  set player(player: string) {
    this.shownPlayer = player ?? '';
    this.buildSoon();
  }

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKeyDown);
  }

  /** The properties come one by one; the text is built once for all of them. */
  private buildSoon() {
    if (!this.waiting) {
      this.waiting = true;
      queueMicrotask(() => {
        this.waiting = false;
        this.build();
      });
    }
  }

  private build() {
    const page = document.createDocumentFragment();
    const notes = this.notes();
    let next = 0;
    let part: HTMLElement | null = null;
    this.paragraphs().forEach(([start, end], index) => {
      if (index % A_PART === 0 || !part) {
        part = document.createElement('div');
        part.className = 'part';
        page.append(part);
      }
      const here: Note[] = [];
      while (next < notes.length && notes[next].offset < end) {
        here.push(notes[next++]);
      }
      part.append(this.paragraph(start, end, here));
    });
    this.replaceChildren(page);
    this.querySelector<HTMLElement>('button.place')?.setAttribute('tabindex', '0');
    this.bringIntoSight();
  }

  /** From and to of each paragraph: an empty line parts them, or each line where no line is empty. */
  private paragraphs(): [number, number][] {
    const text = this.shownText;
    const parting = /\n[^\S\n]*\n/.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
    const found: [number, number][] = [];
    let start = 0;
    for (const gap of text.matchAll(parting)) {
      found.push([start, gap.index]);
      start = gap.index + gap[0].length;
    }
    found.push([start, text.length]);
    return found.filter(([from, to]) => text.substring(from, to).trim() !== '');
  }

  /** The places that have room in the margin. Who speaks stands in the text itself, or else beside it. */
  private notes(): Note[] {
    const found: Note[] = [];
    for (const place of this.shownPlaces) {
      if (place.kind === 'SPEAKER' && this.shownText.substring(place.offset, place.offset + 80).includes(place.label)) {
        continue;
      }
      const last = found.at(-1);
      const { words } = place;
      const moment = place.kind === 'TIME' ? place.label : '';
      const between = last ? this.shownText.substring(last.offset, place.offset) : '';
      if (last && place.offset - last.offset < A_LINE && !between.includes('\n')) {
        // The line has a label already; a page beside a moment is told too.
        if (place.kind !== 'TIME' || !last.moment) {
          last.words.push(words);
          last.moment ||= moment;
        }
      } else {
        found.push({ offset: place.offset, words: [words], moment });
      }
    }
    return found;
  }

  private paragraph(start: number, end: number, notes: Note[]) {
    const paragraph = document.createElement('p');
    let at = start;
    for (const note of notes) {
      const offset = Math.max(at, note.offset);
      this.words(paragraph, at, offset);
      paragraph.append(this.inMargin(note));
      at = offset;
    }
    this.words(paragraph, at, end);
    return paragraph;
  }

  private inMargin(note: Note) {
    if (note.moment && this.shownPlayer) {
      const button = document.createElement('button');
      button.type = 'button';
      button.tabIndex = -1;
      button.dataset.moment = note.moment;
      button.setAttribute('aria-label', `${this.getAttribute('play')} ${note.moment}`);
      button.className = 'place';
      button.textContent = `▸ ${note.words.join(' · ')}`;
      return button;
    }
    const label = document.createElement('span');
    label.className = 'place';
    label.textContent = note.words.join(' · ');
    return label;
  }

  /** The words from start to end, what is marked of them in marks. */
  private words(into: HTMLElement, start: number, end: number) {
    let at = start;
    for (const [from, to] of this.shownMarks) {
      if (from < end && to > at) {
        const begin = Math.max(at, from);
        into.append(this.shownText.substring(at, begin));
        const mark = document.createElement('mark');
        mark.textContent = this.shownText.substring(begin, Math.min(end, to));
        into.append(mark);
        at = Math.min(end, to);
      }
    }
    if (at < end) {
      into.append(this.shownText.substring(at, end));
    }
  }

  /** Parts that were never in sight have a guessed height only: the way there is corrected while they are laid out. */
  private bringIntoSight(tries = 6) {
    const mark = this.querySelector('mark');
    if (mark && tries > 0) {
      requestAnimationFrame(() => {
        mark.scrollIntoView({ block: 'center' });
        this.bringIntoSight(tries - 1);
      });
    }
  }

  private onClick = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button[data-moment]');
    const player = document.getElementById(this.shownPlayer) as HTMLAudioElement | null;
    if (button && player) {
      const [hours, minutes, seconds] = button.dataset.moment!.split(':').map(Number);
      player.currentTime = hours * 3600 + minutes * 60 + seconds;
      // A browser that refuses to play leaves the player at the moment, to be started by hand.
      player.play().catch(() => undefined);
      this.stepTo(button);
    }
  };

  /** One of the many time codes is in the order of the Tab key; the arrows lead on from there. */
  private onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const now = (event.target as HTMLElement).closest('button.place');
    if (by && now) {
      const all = [...this.querySelectorAll<HTMLElement>('button.place')];
      const next = all[all.indexOf(now as HTMLElement) + by];
      if (next) {
        event.preventDefault();
        this.stepTo(next);
      }
    }
  };

  private stepTo(button: HTMLElement) {
    this.querySelector('button.place[tabindex="0"]')?.setAttribute('tabindex', '-1');
    button.setAttribute('tabindex', '0');
    button.focus();
  }
}

customElements.define('vb-source-text', SourceText);
