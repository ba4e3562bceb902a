/**
 * `<nq57-items src="…/nhung/moi-nhat.html">`: a block of the column in the page of another portal. The
 * block lives in a shadow root, so neither side's styles reach the other; the portal's colours and type
 * come in by custom properties (`--nq57-link`, …). Until the block is there, and where it cannot be had,
 * what stands between the tags is shown: put a link there.
 */
const { currentScript } = document;
const ownAddress = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

class Nq57Items extends HTMLElement {
  static readonly observedAttributes = ['src'];

  private request?: AbortController;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    void this.load();
  }

  disconnectedCallback(): void {
    this.request?.abort();
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) void this.load();
  }

  private async load(): Promise<void> {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    const address = this.blockAddress();
    try {
      if (!address) throw new Error(`<nq57-items>: src must be an address of ${ownAddress}`);
      const answer = await fetch(address, { credentials: 'omit', signal: request.signal });
      if (!answer.ok) throw new Error(`<nq57-items>: ${address} answered ${answer.status}`);
      this.show(await answer.text());
    } catch (error) {
      if (request.signal.aborted) return;
      // For whoever builds the portal; its readers have the link.
      console.warn(error);
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
    }
  }

  /** Only the installation that this script comes from: its block becomes part of the portal's page. */
  private blockAddress(): string | undefined {
    const address = new URL(this.getAttribute('src') ?? '', ownAddress || location.href);
    return !ownAddress || address.origin === new URL(ownAddress).origin ? address.href : undefined;
  }

  private show(html: string): void {
    const block = new DOMParser().parseFromString(html, 'text/html');
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('nq57-items.css', ownAddress || location.href).href;
    this.shadowRoot?.replaceChildren(style, ...block.body.children);
  }
}

customElements.define('nq57-items', Nq57Items);

export {};
