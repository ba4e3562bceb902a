/** An element as the `rss` package (node-xml syntax) takes it: one key, the name. */
export type XmlElement = Record<string, unknown>;
