import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-suggest>` around the search field of a form: a combobox with a list (WAI-ARIA 1.2) that
 * fills while somebody types. Without it, or without an answer, the form is sent as ever.
 */
interface Suggestion {
  type: string;
  text: string;
  /** Where it leads; without an address the text is searched for. */
  url?: string;
}

const pause = 150;
const shortest = 2;

let count = 0;

class SearchSuggestions extends HTMLElement {
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('span');
  private suggestions: Suggestion[] = [];
  private active = -1;
  private timer = 0;
  private request?: AbortController;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.list.id) return;
    this.list.id = `nq57-suggestions-${(count += 1)}`;
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.dataset.label ?? '');
    this.status.setAttribute('role', 'status');
    this.append(this.list, this.status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('aria-expanded', 'false');
    field.autocomplete = 'off';
    field.addEventListener('input', () => this.askSoon(field));
    field.addEventListener('keydown', (event) => this.handleKey(field, event));
    field.addEventListener('blur', () => this.show(field, []));
    // Before the field loses the focus, or the list would be gone before the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.choose(field, [...this.list.children].indexOf(option));
    });
  }

  private askSoon(field: HTMLInputElement): void {
    clearTimeout(this.timer);
    this.request?.abort();
    const words = field.value.trim();
    if (words.length < shortest) this.show(field, []);
    else this.timer = window.setTimeout(() => void this.ask(field, words), pause);
  }

  private async ask(field: HTMLInputElement, words: string): Promise<void> {
    const request = new AbortController();
    this.request = request;
    try {
      const address = `${this.dataset.source}?q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: request.signal });
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
      if (!request.signal.aborted && document.activeElement === field) this.show(field, suggestions);
    } catch {
      // Nothing to suggest, whether overtaken by the next letter or without a network.
      if (!request.signal.aborted) this.show(field, []);
    }
  }

  private show(field: HTMLInputElement, suggestions: Suggestion[]): void {
    this.suggestions = suggestions;
    this.list.replaceChildren(
      ...suggestions.map(({ type, text }, index) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.textContent = text;
        // What is more than a headline says so: a topic leads to many items.
        const name = this.getAttribute(`data-${type}`);
        if (name) option.append(' ', Object.assign(document.createElement('small'), { textContent: name }));
        return option;
      }),
    );
    this.list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.status.textContent = suggestions.length ? `${suggestions.length} ${this.dataset.label ?? ''}` : '';
    this.mark(field, -1);
  }

  private mark(field: HTMLInputElement, index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private handleKey(field: HTMLInputElement, event: KeyboardEvent): void {
    const { length } = this.suggestions;
    // While letters are composed (Telex, VNI), the keys belong to the input method.
    if (event.isComposing || length === 0) return;
    // Beyond either end of the list lies the field itself.
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move) this.mark(field, ((this.active + 1 + move + length + 1) % (length + 1)) - 1);
    else if (event.key === 'Escape') this.show(field, []);
    else if (event.key === 'Enter' && this.active >= 0) this.choose(field, this.active);
    else return;
    event.preventDefault();
  }

  private choose(field: HTMLInputElement, index: number): void {
    const suggestion = this.suggestions[index];
    if (!suggestion) return;
    field.value = suggestion.text;
    this.show(field, []);
    if (suggestion.url) location.assign(suggestion.url);
    else field.form?.requestSubmit();
  }
}

whenParsed(() => customElements.define('nq57-suggest', SearchSuggestions));
