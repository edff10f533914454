/** A suggestion as the server gives it. */
interface Suggestion {
  readonly text: string;
  readonly kind: string;
  readonly address: string;
}

const waitMilliseconds = 120;
let made = 0;

/**
 * Shows suggestions under a search field as one types: a combobox with a list that opens the entry chosen.
 * Without this script the field is an ordinary search field, and nothing is lost.
 */
class SamvirkeSuggest extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLUListElement;
  private status!: HTMLElement;
  private active = -1;
  private timer: number | undefined;
  private asking: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.input = input;
    this.list = document.createElement('ul');
    this.list.id = `forslag-${++made}`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.dataset['label'] ?? 'Forslag');
    this.list.hidden = true;
    this.status = document.createElement('span');
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.append(this.list, this.status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.id);
    input.addEventListener('input', () => this.later());
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => window.setTimeout(() => this.close(), 150));
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), waitMilliseconds);
  }

  private async ask(): Promise<void> {
    this.asking?.abort();
    const text = this.input.value.trim();
    if (text.length < 2) return this.close();
    this.asking = new AbortController();
    try {
      const query = new URLSearchParams(window.location.search);
      const asked = new URLSearchParams({ q: text });
      for (const name of ['asOf', 'recordedAt']) if (query.has(name)) asked.set(name, query.get(name)!);
      const answer = await fetch(`${this.dataset['address']}?${asked}`, { signal: this.asking.signal });
      if (answer.ok) this.show((await answer.json()) as Suggestion[]);
    } catch (error) {
      // Typing on cancels the question before; without a connection the field works as before.
      if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    }
  }

  private show(suggestions: Suggestion[]): void {
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...suggestions.map((suggestion, index) => this.option(suggestion, index)));
    this.status.textContent = suggestions.length === 0 ? (this.dataset['none'] ?? '') : String(suggestions.length);
    this.list.hidden = suggestions.length === 0;
    this.input.setAttribute('aria-expanded', String(suggestions.length > 0));
  }

  private option(suggestion: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['address'] = suggestion.address;
    const name = document.createElement('span');
    name.textContent = suggestion.text;
    const kind = document.createElement('span');
    kind.className = 'suggestion-kind';
    kind.textContent = suggestion.kind;
    option.append(name, kind);
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.open(option);
    });
    return option;
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    const options = [...this.list.children] as HTMLLIElement[];
    if (event.key === 'ArrowDown') this.move(options, (this.active + 1) % options.length);
    else if (event.key === 'ArrowUp') this.move(options, this.active <= 0 ? options.length - 1 : this.active - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.open(options[this.active]!);
    else return;
    event.preventDefault();
  }

  private move(options: HTMLLIElement[], to: number): void {
    this.active = to;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === to)));
    const chosen = options[to]!;
    this.input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  private open(option: HTMLLIElement): void {
    window.location.assign(option.dataset['address']!);
  }

  private close(): void {
    this.asking?.abort();
    this.list.hidden = true;
    this.active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

customElements.define('samvirke-suggest', SamvirkeSuggest);
