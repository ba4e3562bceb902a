/** `json` must come from `serialiseJsonLd`, which escapes what could end the element. */
export function JsonLd({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
