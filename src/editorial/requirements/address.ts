/** An absolute http or https address with a host. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address);
}

/** What a link in a text may lead to: a web address, a mailbox or a telephone. */
export function isLinkAddress(address: string): boolean {
  return isWebAddress(address) || /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().\s-]+)$/i.test(address);
}
