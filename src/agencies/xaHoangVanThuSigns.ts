/** Nested stepped diamonds as woven in thổ cẩm, on indigo: a sign of our own, not an official emblem. */
export const xaHoangVanThuLogo = {
  width: 48,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    '<path fill="#2D3680" d="M0 0h48v48H0z"/>',
    '<path fill="#FFFFFF" d="M22 4h4v4h4v4h4v4h4v4h4v8h-4v4h-4v4h-4v4h-4v4h-4v-4h-4v-4h-4v-4h-4v-4H6v-8h4v-4h4v-4h4V8h4z"/>',
    '<path fill="#2D3680" d="M22 11h4v4h4v4h4v4h3v2h-3v4h-4v4h-4v4h-4v-4h-4v-4h-4v-4h-3v-2h3v-4h4v-4h4z"/>',
    '<path fill="#D8475A" d="M22 16h4v4h4v8h-4v4h-4v-4h-4v-8h4z"/>',
    '<path fill="#FFFFFF" d="M22 22h4v4h-4zM3 3h6v2H5v4H3zM39 3h6v6h-2V5h-4zM3 39h2v4h4v2H3zM43 39h2v6h-6v-2h4z"/>',
    '</svg>',
  ].join(''),
};

/** A band of woven diamonds between two threads; one diamond is 48 wide, so the strip has no seam. */
export const xaHoangVanThuMotif = {
  width: 96,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48" viewBox="0 0 96 48">',
    '<g fill="none" stroke="#7A83C4" stroke-width="1">',
    '<path d="M0 4.5h96M0 43.5h96"/>',
    '<path d="M0 24L24 8l24 16 24-16 24 16M0 24l24 16 24-16 24 16 24-16"/>',
    '<path d="M12 24l12-8 12 8-12 8zM60 24l12-8 12 8-12 8z"/>',
    '<path d="M38 8h20M38 40h20M0 8h10M86 8h10M0 40h10M86 40h10M43 11.5h10M43 36.5h10M0 11.5h5M91 11.5h5M0 36.5h5M91 36.5h5"/>',
    '</g>',
    '<path fill="#C4566A" d="M19 24l5-3.4 5 3.4-5 3.4zM67 24l5-3.4 5 3.4-5 3.4z"/>',
    '</svg>',
  ].join(''),
};
