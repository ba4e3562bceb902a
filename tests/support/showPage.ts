/** Puts HTML on the page as a parser leaves it: elements are connected with their content in them. */
export function showPage(html: string): void {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.replaceChildren(page);
}
